package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ReportName;

/**
 * What storing a pasted block would do.
 *
 * @param report the report
 * @param month the month of the grid
 * @param rows how many rows the block has, its headings not counted
 * @param lines its figures in their order
 * @param ignored the headings of columns that hold no figures to enter
 * @param restated the earlier months it changes, for which a reason is needed
 * @param revision the revision of the council's data it was held against
 */
public record PastePreview(
        ReportName report,
        ReportingMonth month,
        int rows,
        List<PasteLine> lines,
        List<String> ignored,
        List<ReportingMonth> restated,
        int revision) {
    /** Takes copies. */
    public PastePreview {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
        restated = List.copyOf(restated);
    }

    /** How many figures there are of a kind. */
    public long count(PasteLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** How many figures would be stored. */
    public long toWrite() {
        return lines.stream().filter(line -> line.kind().isWritten()).count();
    }
}
