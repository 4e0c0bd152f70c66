package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A standard indicator as the head of a comparison.
 *
 * @param code its code in the catalogue, "cpp-count"
 * @param title its title
 * @param area the area of the catalogue it stands in
 * @param measure unit, decimals and which way is better
 * @param definition what it measures
 * @param validity where its series breaks, and whether it has ended
 */
public record StandardHeading(
        String code, String title, String area, Measure measure, String definition, StandardValidity validity) {

    /** An indicator that has never been changed. */
    public StandardHeading(String code, String title, String area, Measure measure, String definition) {
        this(code, title, area, measure, definition, StandardValidity.UNCHANGED);
    }

    /** Where its series breaks between a month and a later one, the earliest first. */
    public List<SeriesBreak> breaksBetween(ReportingMonth earlier, ReportingMonth later) {
        return validity.between(earlier, later);
    }
}
