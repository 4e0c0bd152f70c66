package uk.councilportal.action.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;

/**
 * What is being done about the indicators of a report.
 *
 * @param report the report
 * @param indicators the indicators of its scorecard, in its order
 * @param lines the actions, the earliest due first
 */
public record ActionBoard(KeptReport report, List<KeptIndicator> indicators, List<ActionLine> lines) {
    /** Takes copies of the lists. */
    public ActionBoard {
        indicators = List.copyOf(indicators);
        lines = List.copyOf(lines);
    }

    /** Those that are open after their last day. */
    public long overdue() {
        return lines.stream().filter(line -> line.action().overdue()).count();
    }

    /** Those at which anything is still to be done. */
    public long open() {
        return lines.stream()
                .filter(line -> line.action().kept().state().progress().isOpen())
                .count();
    }
}
