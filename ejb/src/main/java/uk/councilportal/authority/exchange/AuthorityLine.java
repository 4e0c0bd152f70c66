package uk.councilportal.authority.exchange;

import uk.councilportal.authority.model.Authority;

/**
 * One row of a file of councils.
 *
 * @param line the line of the file
 * @param authority the council
 * @param type the sort of council, "Metropolitan district"
 */
public record AuthorityLine(long line, Authority authority, String type) {}
