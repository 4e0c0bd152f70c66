package uk.councilportal.council.exchange;

import uk.councilportal.authority.model.Authority;
import uk.councilportal.council.model.CouncilSettings;

/**
 * A council as it is typed.
 *
 * @param authority the council
 * @param type the sort of council, "Metropolitan district"
 * @param settings how it is set up
 */
public record TypedCouncil(Authority authority, String type, CouncilSettings settings) {}
