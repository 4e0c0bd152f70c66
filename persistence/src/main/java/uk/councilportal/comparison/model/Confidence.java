package uk.councilportal.comparison.model;

/** How sure an interval or limit is: outside the first a figure differs, outside the second it differs much. */
public enum Confidence {
    /** 95 %, about two standard errors. */
    PERCENT_95(0.95),
    /** 99.8 %, about three standard errors. */
    PERCENT_99_8(0.998);

    private final double level;

    Confidence(double level) {
        this.level = level;
    }

    /** The share of each of the two tails outside. */
    public double tail() {
        return (1 - level) / 2;
    }
}
