package uk.councilportal.entry.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ReportName;

/**
 * The reports of a council whose months are kept.
 *
 * @param councilName the name of the council
 * @param reports its reports in their order
 */
public record EntryChoices(String councilName, List<Choice> reports) {
    /** Takes a copy. */
    public EntryChoices {
        reports = List.copyOf(reports);
    }

    /** Those with a month open for input. */
    public List<Choice> open() {
        return reports.stream().filter(choice -> choice.open().isPresent()).toList();
    }

    /**
     * A report.
     *
     * @param report its code and title
     * @param open the month open for input; empty while none is
     */
    public record Choice(ReportName report, Optional<ReportingMonth> open) {}
}
