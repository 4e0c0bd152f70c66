package uk.councilportal.comparison.exchange;

import java.util.List;

/**
 * One sheet of a board's pack.
 *
 * @param title its name; what a workbook does not allow in it is replaced
 * @param header the heads of its columns
 * @param rows its lines, as a reader may see them; what is a plain number becomes one, everything else stays text
 */
public record PackSheet(String title, List<String> header, List<List<String>> rows) {

    /** Takes copies. */
    public PackSheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
