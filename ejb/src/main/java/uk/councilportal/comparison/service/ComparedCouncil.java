package uk.councilportal.comparison.service;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council in a comparison.
 *
 * @param code its ONS code
 * @param name its name
 * @param region its region of England
 * @param own whether it is the reader's own
 */
public record ComparedCouncil(AuthorityCode code, String name, String region, boolean own) {}
