package uk.councilportal.entry.service;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One cell of the grid.
 *
 * @param report the code of the report
 * @param month the month of the grid; a quarter, term or year counts by its last month
 * @param ref the council's reference of the indicator
 * @param breakdown the part of the council's children
 */
public record EntryPlace(String report, ReportingMonth month, String ref, Breakdown breakdown) {
    /** "BHAM 2015-10 3n area=EAST", for the council's records. */
    @Override
    public String toString() {
        return (report + " " + month + " " + ref + " " + breakdown).strip();
    }
}
