package uk.councilportal.council.model;

import uk.councilportal.disclosure.model.CouncilPolicy;

/**
 * How a council is set up on the portal.
 *
 * @param shortName what its pages call it, "Rotherham"
 * @param yearStartMonth the month its financial year starts with, 4 for April
 * @param disclosure what is withheld from readers outside the council beyond what the catalogue says
 */
public record CouncilSettings(String shortName, int yearStartMonth, CouncilPolicy disclosure) {
    /** April: that of every English council, by law. */
    public static final int APRIL = 4;

    /** What nobody has to decide on: from April, and as the catalogue says. */
    public static CouncilSettings standard(String shortName) {
        return new CouncilSettings(shortName, APRIL, CouncilPolicy.NATIONAL);
    }
}
