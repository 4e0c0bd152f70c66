package uk.councilportal.authority.model;

/**
 * A council with children's services.
 *
 * @param code its ONS code
 * @param name its name without "Council", "Rotherham"
 * @param oldLaCode the three-digit number of the Department for Education
 * @param region its region of England
 */
public record Authority(AuthorityCode code, String name, String oldLaCode, String region) {}
