package uk.councilportal.comparison.model;

/** How a national figure and a council's figure belong together. */
public enum ReferenceBasis {
    /** Both mean the same. */
    SAME(""),
    /** Both are shares; one is of a year. */
    YEAR_BESIDE_MONTH("the national figure covers the year, the council's a month or quarter"),
    /** One counts a year and the other a month; they cannot stand beside each other. */
    OTHER_LENGTH("the national figure counts a year, the council's a month or quarter");

    private final String words;

    ReferenceBasis(String words) {
        this.words = words;
    }

    /** Whether they can stand beside each other. */
    public boolean compares() {
        return this != OTHER_LENGTH;
    }

    /** What differs, without capital and full stop; empty where nothing does. */
    public String words() {
        return words;
    }
}
