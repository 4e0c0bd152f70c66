package uk.councilportal.disclosure.model;

/** Whether a figure over a group of councils may be shown. */
public enum GroupDecision {
    /** It may. */
    SHOWN(""),
    /** Too few councils go into it. */
    TOO_FEW("fewer than three councils have a figure"),
    /** A council's own figure could be worked out from it. */
    TELLS_OF_ONE("a single council's figure could be worked out from it");

    private final String reason;

    GroupDecision(String reason) {
        this.reason = reason;
    }

    /** Whether the figure may be shown. */
    public boolean shows() {
        return this == SHOWN;
    }

    /** Why not, in words; empty when it may. */
    public String reason() {
        return reason;
    }
}
