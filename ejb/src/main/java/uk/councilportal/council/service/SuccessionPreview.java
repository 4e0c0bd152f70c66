package uk.councilportal.council.service;

import uk.councilportal.council.model.Succession;

/**
 * What a new code for a council, or becoming part of another, would do. Counts, and never a figure.
 *
 * @param succession what would be written down
 * @param history how much the council keeps: it goes along to a new code, and stays where it is in a merger
 * @param ties whom else it concerns
 */
public record SuccessionPreview(Succession succession, CarriedHistory history, Ties ties) {
    /**
     * How others are tied to the council.
     *
     * @param given the consents it has given that are in force; they end
     * @param received the consents others have given it that are in force; they name the code that goes
     * @param groups the saved groups that name it; they name the council that follows
     */
    public record Ties(int given, int received, int groups) {}
}
