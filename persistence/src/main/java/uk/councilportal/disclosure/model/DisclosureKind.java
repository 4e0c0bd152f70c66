package uk.councilportal.disclosure.model;

/** What the figures of an indicator are about, which decides whether small ones are protected. */
public enum DisclosureKind {
    /** Children, families or young people: small counts could tell who somebody is. */
    CHILD_COUNT(true),
    /** Staff: the official workforce statistics show small counts. */
    WORKFORCE(false),
    /** Nobody who could be found out, such as the population. */
    NONE(false);

    private final boolean protectsSmallCounts;

    DisclosureKind(boolean protectsSmallCounts) {
        this.protectsSmallCounts = protectsSmallCounts;
    }

    /** Whether small counts are withheld from everybody outside the council. */
    public boolean protectsSmallCounts() {
        return protectsSmallCounts;
    }
}
