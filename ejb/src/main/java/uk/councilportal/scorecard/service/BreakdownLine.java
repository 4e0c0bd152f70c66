package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;

/**
 * One member of a breakdown: its months, the counts of the reporting month, its share of the total, and for each month the changes of the
 * linked national definition since the figure shown before it.
 */
public record BreakdownLine(
        String member,
        boolean total,
        List<DisclosedValue> months,
        DisclosedValue numerator,
        DisclosedValue denominator,
        DisclosedValue share,
        List<List<SeriesBreak>> breaks) {
    public BreakdownLine {
        months = List.copyOf(months);
        breaks = List.copyOf(breaks);
    }

    /** Whether the figure of a month is counted otherwise than the one before it. */
    public boolean isBroken(int at) {
        return !breaks.get(at).isEmpty();
    }
}
