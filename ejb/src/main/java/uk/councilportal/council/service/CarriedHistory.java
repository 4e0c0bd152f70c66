package uk.councilportal.council.service;

/**
 * How much has gone with a council to its new code; counts, and never a figure.
 *
 * @param tables how many kinds of rows there were any of
 * @param rows how many rows
 */
public record CarriedHistory(int tables, long rows) {
    /** In words, for the audit trail and for what was done with the council. */
    @Override
    public String toString() {
        return "%d rows of %d tables".formatted(rows, tables);
    }
}
