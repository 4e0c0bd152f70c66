package uk.councilportal.commentary.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The commentary of a report's month: every indicator of its scorecard and every topic.
 *
 * @param report the report
 * @param month the month
 * @param open whether it can be written
 * @param lines the report as a whole, its areas and their indicators in the report's order
 */
public record CommentaryWork(KeptReport report, ReportingMonth month, boolean open, List<CommentaryLine> lines) {
    /** Takes a copy of the lines. */
    public CommentaryWork {
        lines = List.copyOf(lines);
    }

    /** The indicators that cannot be submitted without words. */
    public List<CommentaryLine> needingWords() {
        return lines.stream().filter(CommentaryLine::needsWords).toList();
    }

    /** Those of them that have none yet. */
    public List<CommentaryLine> waiting() {
        return lines.stream().filter(CommentaryLine::isWaiting).toList();
    }
}
