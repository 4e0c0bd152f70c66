package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What the latest published figures would have been, had an indicator been what was typed.
 *
 * @param month the latest published month; empty where there is none, or the indicator was not in its issue
 * @param rows the rows of the indicator in that month
 * @param others the references of the other indicators whose figure would have been another one
 */
public record FormulaTrial(Optional<ReportingMonth> month, List<Row> rows, List<String> others) {
    /** Takes copies of the lists. */
    public FormulaTrial {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    static FormulaTrial nothing() {
        return new FormulaTrial(Optional.empty(), List.of(), List.of());
    }

    /**
     * A row worked out twice.
     *
     * @param members the part of the children, empty for the whole council
     * @param period the period
     * @param before the figure as it was published
     * @param after the figure by what was typed
     */
    public record Row(String members, ReportingPeriod period, DisclosedValue before, DisclosedValue after) {

        /** Whether it would have been another figure. */
        public boolean changed() {
            return !before.equals(after);
        }
    }
}
