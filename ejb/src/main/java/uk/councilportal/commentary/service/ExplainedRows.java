package uk.councilportal.commentary.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Says what the scorecard of an open month shows of each indicator. Commentary does not know how scorecards are
 * computed; whoever does implements this.
 */
public interface ExplainedRows {
    /** The indicators that have a row on the scorecard, in its order, with the working copy's figures. */
    List<IndicatorFacts> listRows(KeptReport report, ReportingMonth month);
}
