package uk.councilportal.council.service;

import java.time.LocalDate;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council that became part of the reader's own.
 *
 * @param code its code
 * @param name its name
 * @param since the first day it was no council of its own
 */
public record FormerCouncilLine(AuthorityCode code, String name, LocalDate since) {}
