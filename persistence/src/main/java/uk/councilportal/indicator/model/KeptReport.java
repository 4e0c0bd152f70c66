package uk.councilportal.indicator.model;

/**
 * A report as the portal keeps it: its number within the council, and its title and layout as of some revision.
 *
 * @param id its number, under which months, issues and indicators are kept
 * @param definition its title and layout
 */
public record KeptReport(int id, ReportDefinition definition) {
    /** Its code. */
    public String code() {
        return definition.code();
    }
}
