package uk.councilportal.council.service;

import java.util.Optional;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.rules.SetUpStep;

/**
 * A council of the portal in a list.
 *
 * @param council the council
 * @param next what has to be done next; empty where it is not being set up, or nothing is left
 */
public record CouncilLine(PortalCouncil council, Optional<SetUpStep> next) {}
