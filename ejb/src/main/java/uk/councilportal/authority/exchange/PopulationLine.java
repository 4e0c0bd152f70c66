package uk.councilportal.authority.exchange;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;

/**
 * One row of a file of populations.
 *
 * @param line the line of the file
 * @param council the council
 * @param population the population
 */
public record PopulationLine(long line, AuthorityCode council, Population population) {}
