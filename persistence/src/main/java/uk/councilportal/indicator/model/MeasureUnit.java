package uk.councilportal.indicator.model;

/** What the figures of an indicator count; decides the sign behind a number and which rules apply. */
public enum MeasureUnit {
    /** A number of children, families, cases or events. */
    COUNT(""),
    /** A percentage. */
    PERCENT("%"),
    /** A rate per 10,000 children aged 0 to 17. */
    RATE_PER_10K(""),
    /** A rate per 100,000 of the age group named in the title. */
    RATE_PER_100K(""),
    /** A rate per 100 of the age group named in the title. */
    RATE_PER_100(""),
    /** A ratio of two counts, such as offences per offender. */
    RATIO(""),
    /** An average, such as cases per social worker. */
    AVERAGE(""),
    /** The highest of several values, such as the largest caseload. */
    MAXIMUM(""),
    /** A number of days. */
    DAYS("");

    private final String sign;

    MeasureUnit(String sign) {
        this.sign = sign;
    }

    /** The sign printed behind the number; empty for most units. */
    public String sign() {
        return sign;
    }

    /** Whether figures are rates of a population. */
    public boolean isRate() {
        return this == RATE_PER_10K || this == RATE_PER_100K || this == RATE_PER_100;
    }
}
