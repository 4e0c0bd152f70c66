package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * The year of a row: year to date with its basis in words, the same months of the year before, the difference, and earlier years.
 * <p>{@code trend13} is "Increasing", "Reducing", "Stable" or "Dataset is incomplete": the slope over thirteen months.
 * {@code broken} is set where the definition of the linked national indicator changed since the year before began: the two years are counted in
 * two ways.
 */
public record YearFigures(
        DisclosedValue yearToDate,
        String basis,
        DisclosedValue previousYearToDate,
        DisclosedValue difference,
        List<PeriodFigure> earlierYears,
        String trend13,
        boolean broken) {
    public YearFigures {
        earlierYears = List.copyOf(earlierYears);
    }
}
