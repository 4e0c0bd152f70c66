package uk.councilportal.scorecard.service;

import uk.councilportal.authority.model.Authority;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/** A request that was found: the council, its report as it was defined at the time, the month, and the state of the figures wanted. */
record AskedReport(Authority authority, KeptReport report, ReportingMonth month, FigureState state) {

    /** Changes whenever any figure of the scorecard can have changed; the same for every reader. */
    String version() {
        return "%s %s %s %s".formatted(authority.code(), report.code(), month, state.version());
    }
}
