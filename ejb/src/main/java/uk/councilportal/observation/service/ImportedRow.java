package uk.councilportal.observation.service;

/**
 * A row of a file beside what is kept.
 *
 * @param line the line of the file
 * @param report the code of the report
 * @param ref the reference of the indicator
 * @param title its title
 * @param breakdown the part of the council as its members are named; empty for the whole council
 * @param period the period, "March 2017"
 * @param before what is kept in words; empty when nothing is
 * @param after what the file says in words
 */
public record ImportedRow(
        long line,
        String report,
        String ref,
        String title,
        String breakdown,
        String period,
        String before,
        String after) {}
