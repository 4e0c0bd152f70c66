package uk.councilportal.target.model;

/** The rating of a figure against its target. */
public enum RagStatus {
    /** On target. */
    GREEN("Green"),
    /** Within tolerance. */
    AMBER("Amber"),
    /** Off target. */
    RED("Red"),
    /** Cannot be rated, or has no target. */
    NOT_RATED("-");

    private final String printed;

    RagStatus(String printed) {
        this.printed = printed;
    }

    /** The word printed in reports. */
    public String printed() {
        return printed;
    }
}
