package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;

/**
 * An indicator split by one dimension over the latest months, oldest first.
 */
public record BreakdownTable(String dimension, String title, List<ReportingMonth> months, List<BreakdownLine> lines) {
    public BreakdownTable {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }
}
