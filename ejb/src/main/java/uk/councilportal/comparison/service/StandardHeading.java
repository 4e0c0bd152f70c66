package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.SeriesBreak;
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
        String code, String title, String area, Measure measure, String definition, Validity validity) {

    /** An indicator that has never been changed. */
    public StandardHeading(String code, String title, String area, Measure measure, String definition) {
        this(code, title, area, measure, definition, Validity.UNCHANGED);
    }

    /** Where its series breaks between a month and a later one, the earliest first. */
    public List<SeriesBreak> breaksBetween(ReportingMonth earlier, ReportingMonth later) {
        return validity.breaks().stream()
                .filter(each -> each.isBetween(earlier, later))
                .toList();
    }

    /**
     * How long it is meant for, and how far its figures can be held against each other.
     *
     * @param breaks the months from which on figures cannot be held against those before
     * @param last the last month it is meant for; empty while it goes on
     * @param replacedBy the title of the indicator that replaces it; empty where none does
     */
    public record Validity(List<SeriesBreak> breaks, Optional<ReportingMonth> last, Optional<String> replacedBy) {

        /** It goes on as it always was. */
        public static final Validity UNCHANGED = new Validity(List.of(), Optional.empty(), Optional.empty());

        /** Takes a copy. */
        public Validity {
            breaks = List.copyOf(breaks);
        }
    }
}
