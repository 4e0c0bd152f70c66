package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * On what basis a council prints its own percentage or rate, beside that of the standard.
 *
 * <p>Rates are printed on several bases: twelve months, one month times twelve, one month as it is. The counts the council
 * worked its figure out from tell which; without counts, what it declares: a link as the same or close, else how it forms
 * its year. A figure on another basis never stands for the standard. Source: comparability notes 1 and 4.
 */
enum PrintedBasis {
    /** That of the standard: the figure can stand as it is printed. */
    SAME,
    /** One period that is not brought to a full year as the standard is; its counts give the standard. */
    NOT_ANNUALISED,
    /** Another one, or one that cannot be told. */
    OTHER;

    /** The basis of the figure of a period, which is known. */
    static PrintedBasis of(StandardRecipe standard, PublishedSeries series, ReportingPeriod period) {
        StandardFormula formula = standard.formula();
        Optional<CountPair> counts = series.counts(period);
        if (formula.annualised() && counts.isPresent()) {
            return ofAnnualised(formula, series, period, counts.get());
        }
        return series.grade() != Comparability.DIFFERENT_DEFINITION || coversAlike(standard, series) ? SAME : OTHER;
    }

    private static PrintedBasis ofAnnualised(
            StandardFormula formula, PublishedSeries series, ReportingPeriod period, CountPair counts) {
        BigDecimal once =
                CountedMeasure.ratePer(formula.multiplier().intValueExact()).value(counts);
        if (isPrintedAs(RatioRule.annualised(once, period.months()), series, period)) {
            return SAME;
        }
        return isPrintedAs(once, series, period) ? NOT_ANNUALISED : OTHER;
    }

    private static boolean isPrintedAs(BigDecimal number, PublishedSeries series, ReportingPeriod period) {
        DisplayFormat format = series.measure().format();
        MeasureValue printed = series.of(period).map(format::round);
        return printed.known()
                .filter(value -> value.compareTo(format.round(number)) == 0)
                .isPresent();
    }

    /** Whether one figure covers as many months; nothing tells of a rate alone that it has been brought to a year. */
    private static boolean coversAlike(StandardRecipe standard, PublishedSeries series) {
        StandardFormula formula = standard.formula();
        YearToDateBasis own = series.source().own().yearBasis();
        boolean year = standard.monthsCovered() > 1 || formula.months() > 1;
        if (year) {
            return !own.countsSingleMonths();
        }
        return !formula.annualised() && !(standard.isFlow() && own == YearToDateBasis.ROLLING_YEAR);
    }
}
