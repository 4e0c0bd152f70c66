package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * One member of a breakdown: its months, the counts of the reporting month and its share of the total.
 */
public record BreakdownLine(
        String member,
        boolean total,
        List<DisclosedValue> months,
        DisclosedValue numerator,
        DisclosedValue denominator,
        DisclosedValue share) {
    public BreakdownLine {
        months = List.copyOf(months);
    }
}
