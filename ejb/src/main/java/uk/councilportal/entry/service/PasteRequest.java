package uk.councilportal.entry.service;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A block somebody pastes into the grid of a month.
 *
 * @param report the code of the report
 * @param month the month of the grid; empty for the open one
 * @param text the text of the clipboard
 * @param anchor the cell pasted into; empty where the block was not pasted into the grid
 */
public record PasteRequest(String report, Optional<ReportingMonth> month, String text, Optional<EntryPlace> anchor) {
    /** The report and month; the figures are kept out of the council's records. */
    @Override
    public String toString() {
        return report + month.map(named -> " " + named).orElse("");
    }
}
