package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator's figure for the year is formed.
 *
 * @param basis the basis
 * @param months the months of the calendar year that are averaged, for {@link
 *     YearToDateBasis#AVERAGE_OF_NAMED_MONTHS} only
 * @param source the indicator whose months are used, where it is another one
 * @param weight what a percentage is weighted by when its numerator is not kept, usually its denominator
 */
public record YearFigure(
        YearToDateBasis basis, List<Integer> months, Optional<IndicatorCode> source, Optional<Expression> weight) {

    /** Takes a copy of the months. */
    public YearFigure {
        months = List.copyOf(months);
    }

    /** A basis that needs nothing else. */
    public static YearFigure of(YearToDateBasis basis) {
        return new YearFigure(basis, List.of(), Optional.empty(), Optional.empty());
    }
}
