package uk.councilportal.indicator.model;

import uk.councilportal.authority.model.AuthorityCode;

/**
 * A report a council publishes: Rotherham's Early Help report, Norfolk's county report.
 *
 * @param code its code, unique in the portal, "ROTH-SG"
 * @param council the council
 * @param title its title
 * @param layout its layout and the figures it shows
 * @param calendar when it is due, and when it ends
 */
public record ReportDefinition(
        String code, AuthorityCode council, String title, ReportLayout layout, ReportCalendar calendar) {

    /** A report with the usual deadline and no end. */
    public ReportDefinition(String code, AuthorityCode council, String title, ReportLayout layout) {
        this(code, council, title, layout, ReportCalendar.usual());
    }

    /** The same with other words: another title and headings. */
    public ReportDefinition worded(String otherTitle, ReportLayout otherLayout) {
        return new ReportDefinition(code, council, otherTitle, otherLayout, calendar);
    }
}
