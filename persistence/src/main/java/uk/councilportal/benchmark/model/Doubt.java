package uk.councilportal.benchmark.model;

/** Why a published figure for England cannot be right and so is never shown. */
public enum Doubt {
    /** A rate, percentage or mean below its lowest or above its highest council. */
    OUTSIDE_RANGE("outside the range of all authorities"),
    /** A rate, percentage or mean that is the sum of those of the regions. */
    SUM_OF_REGIONS("the sum of the regions");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** The reason, without capital and full stop. */
    public String words() {
        return words;
    }
}
