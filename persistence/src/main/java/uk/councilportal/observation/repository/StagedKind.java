package uk.councilportal.observation.repository;

/** How a staged row stands to what is kept. */
public enum StagedKind {
    /** Nothing is kept yet. */
    NEW("o.revision IS NULL"),
    /** Something else is kept. */
    CHANGED("o.revision IS NOT NULL AND NOT " + StagedKind.SAME),
    /** The same is kept. */
    UNCHANGED("o.revision IS NOT NULL AND " + StagedKind.SAME),
    /** New or changed. */
    TO_WRITE("(o.revision IS NULL OR NOT " + StagedKind.SAME + ")");

    private static final String SAME =
            "(o.numerator <=> s.numerator AND o.denominator <=> s.denominator AND o.value <=> s.value"
                    + " AND o.status = s.status AND o.data_note COLLATE utf8mb4_bin <=> s.data_note)";

    private final String condition;

    StagedKind(String condition) {
        this.condition = condition;
    }

    /** The condition on a staged row s beside the latest kept row o. */
    String condition() {
        return condition;
    }
}
