package uk.councilportal.benchmark.repository;

/** How a staged national figure stands to what is kept. */
public enum NationalChange {
    /** Nothing is kept yet. */
    NEW("n.area IS NULL"),
    /** Something else is kept. */
    CHANGED("n.area IS NOT NULL AND NOT " + NationalChange.SAME),
    /** The same is kept. */
    UNCHANGED("n.area IS NOT NULL AND " + NationalChange.SAME),
    /** New or changed. */
    TO_WRITE("(n.area IS NULL OR NOT " + NationalChange.SAME + ")");

    private static final String SAME = "(n.value <=> s.value AND n.symbol <=> s.symbol)";

    private final String condition;

    NationalChange(String condition) {
        this.condition = condition;
    }

    /** The condition on a staged row s beside the kept row n. */
    String condition() {
        return condition;
    }
}
