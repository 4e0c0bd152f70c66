package uk.councilportal.council.model;

/**
 * How a council is set up on the portal.
 *
 * @param shortName what its pages call it, "Rotherham"
 * @param yearStartMonth the month its financial year starts with, 4 for April
 * @param disclosure what is withheld from readers outside the council, in the words of the catalogue: {@code
 *     CHILD_COUNT} for counts of children from 1 to 5
 */
public record CouncilSettings(String shortName, int yearStartMonth, String disclosure) {
    /** April: that of every English council. */
    public static final int APRIL = 4;

    /** What nobody has to decide on: from April, and 1 to 5 withheld. */
    public static CouncilSettings standard(String shortName) {
        return new CouncilSettings(shortName, APRIL, "CHILD_COUNT");
    }
}
