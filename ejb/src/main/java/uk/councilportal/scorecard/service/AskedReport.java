package uk.councilportal.scorecard.service;

import uk.councilportal.authority.model.Authority;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A request that was found.
 *
 * @param authority the council
 * @param report its report as it was defined at the time
 * @param month the month
 * @param state the state of the figures wanted
 * @param marks what changes whenever other numbers may count as small
 */
record AskedReport(Authority authority, KeptReport report, ReportingMonth month, FigureState state, String marks) {

    /** Figures that nobody keeps a copy of. */
    AskedReport(Authority authority, KeptReport report, ReportingMonth month, FigureState state) {
        this(authority, report, month, state, "");
    }

    /** Changes whenever any figure of the scorecard or its mark can have changed; the same for every reader. */
    String version() {
        return "%s %s %s %s %s"
                .formatted(authority.code(), report.code(), month, state.version(), marks)
                .strip();
    }
}
