package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.disclosure.rules.TimeRelations;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** How months add up to rolling years and to quarters. */
final class PeriodSums {

    private PeriodSums() {}

    /** The rolling totals of an indicator, and the months behind those that are printed as such. */
    static void addRolling(CellBook book, String code) {
        Map<ReportingMonth, FigureKey> totals = book.months(code, FigureKey.Part.YEAR);
        if (!totals.isEmpty()) {
            TimeRelations.rolling(book.months(code, FigureKey.Part.FIGURE), totals)
                    .forEach(book::relate);
        }
        Map<ReportingMonth, FigureKey> months = book.months(code, FigureKey.Part.MONTH);
        if (!months.isEmpty()) {
            TimeRelations.rolling(months, book.months(code, FigureKey.Part.FIGURE))
                    .forEach(book::relate);
        }
    }

    /** A count of a quarter and those of its months, where all of them are there. */
    static void addQuarter(
            CellBook book, ReportingPeriod quarter, Function<ReportingPeriod, Optional<FigureKey>> keys) {
        List<FigureKey> months = quarter.eachMonth()
                .map(ReportingPeriod::month)
                .flatMap(month -> keys.apply(month).stream())
                .toList();
        keys.apply(quarter)
                .filter(total -> months.size() == quarter.months())
                .ifPresent(total -> book.relate(TimeRelations.quarter(months, total)));
    }
}
