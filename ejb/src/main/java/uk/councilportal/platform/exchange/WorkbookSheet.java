package uk.councilportal.platform.exchange;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param title its name; what a workbook does not allow in it is replaced
 * @param header the heads of its columns
 * @param rows its lines, as a reader may see them; what is a plain number becomes one, everything else stays text
 */
public record WorkbookSheet(String title, List<String> header, List<List<String>> rows) {

    /** Takes copies. */
    public WorkbookSheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
