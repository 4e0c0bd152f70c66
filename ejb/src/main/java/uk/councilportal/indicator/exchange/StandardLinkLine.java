package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.StandardLink;

/**
 * One row of a file of links to the national catalogue.
 *
 * @param line the line of the file
 * @param report the code of the report
 * @param link the link
 */
public record StandardLinkLine(long line, String report, StandardLink link) {}
