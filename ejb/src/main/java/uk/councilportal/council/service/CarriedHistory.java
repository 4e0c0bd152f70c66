package uk.councilportal.council.service;

import java.util.Map;

/**
 * How much a council keeps that goes with it to a new code; counts, and never a figure.
 *
 * @param tables how many kinds of rows there are any of
 * @param rows how many rows
 * @param parts how many of them are what people know by a name
 */
public record CarriedHistory(int tables, long rows, Map<Part, Long> parts) {
    /** What people know by a name; called as the table it lies in. */
    public enum Part {
        REPORT,
        /** Local indicators, retired ones too. */
        INDICATOR,
        /** Months of reports that were ever opened. */
        REPORTING_MONTH,
        /** Signed-off months of reports, each time they were. */
        ISSUE,
        /** Figures, each as often as it was changed. */
        OBSERVATION,
        TARGET,
        COMMENTARY,
        IMPROVEMENT_ACTION,
        /** People who have come in. */
        PERSON
    }

    /** Takes a copy. */
    public CarriedHistory {
        parts = Map.copyOf(parts);
    }

    /** In words, for the audit trail and for what was done with the council. */
    @Override
    public String toString() {
        return "%d rows of %d tables".formatted(rows, tables);
    }
}
