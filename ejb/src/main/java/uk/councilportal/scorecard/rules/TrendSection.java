package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.rules.RollingWindowRule;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.Movement;

/** Figures beside the latest month: changes in percent with their arrows, twelve-month mean and maximum, trend. */
final class TrendSection implements FigureSection {

    private static final int TREND_MONTHS = 13;
    private static final String NOT_APPLICABLE = "n/a";

    private final FigureValues figures;
    private final PeriodPlan plan;

    TrendSection(FigureValues figures, PeriodPlan plan) {
        this.figures = figures;
        this.plan = plan;
    }

    @Override
    public Set<FigureKind> kinds() {
        return Set.of(
                FigureKind.AVG_12M,
                FigureKind.MAX_12M,
                FigureKind.PCT_CHANGE_PREV_MONTH,
                FigureKind.ARROW_PREV_MONTH,
                FigureKind.PCT_CHANGE_SAME_MONTH_LAST_YEAR,
                FigureKind.ARROW_SAME_MONTH_LAST_YEAR,
                FigureKind.TREND_13M);
    }

    @Override
    public List<ComputedFigure> figures(IndicatorDefinition indicator, Breakdown breakdown) {
        List<ComputedFigure> found = new ArrayList<>();
        if (indicator.measure().frequency() == Frequency.MONTHLY) {
            FigureRow row = new FigureRow(indicator, breakdown);
            twelveMonths(row, found);
            change(row, 1, FigureKind.PCT_CHANGE_PREV_MONTH, FigureKind.ARROW_PREV_MONTH, found);
            change(row, 12, FigureKind.PCT_CHANGE_SAME_MONTH_LAST_YEAR, FigureKind.ARROW_SAME_MONTH_LAST_YEAR, found);
            trend(row, found);
        }
        return found;
    }

    private void twelveMonths(FigureRow row, List<ComputedFigure> found) {
        List<BigDecimal> known = values(row, RollingWindowRule.YEAR).stream()
                .flatMap(value -> value.known().stream())
                .toList();
        String period =
                ReportingPeriod.rolling(now().end(), RollingWindowRule.YEAR).code();
        found.add(row.number(FigureKind.AVG_12M, period, TwelveMonthRule.average(known)));
        found.add(row.number(FigureKind.MAX_12M, period, TwelveMonthRule.maximum(known)));
    }

    private void change(
            FigureRow row, int monthsBack, FigureKind kind, FigureKind arrowKind, List<ComputedFigure> found) {
        MeasureValue change = PercentChangeRule.change(value(row, now().back(monthsBack)), value(row, now()));
        Movement arrow = PercentChangeRule.arrow(change);
        String percent =
                change.known().map(value -> arrow.arrow() + " " + number(value)).orElse(NOT_APPLICABLE);
        ComputedFigure plain = row.number(kind, now().code(), change);
        found.add(new ComputedFigure(plain.key(), change, percent, plain.reason()));
        found.add(row.words(arrowKind, now().code(), arrow.arrow(), plain.reason()));
    }

    private void trend(FigureRow row, List<ComputedFigure> found) {
        List<MeasureValue> months = values(row, TREND_MONTHS);
        String period = ReportingPeriod.rolling(now().end(), TREND_MONTHS).code();
        String reason = plan.lastMonths(TREND_MONTHS).stream()
                .filter(month -> !value(row, month).isKnown())
                .findFirst()
                .map(month -> "no figure for " + month)
                .orElse("");
        found.add(
                row.words(FigureKind.TREND_13M, period, LinearTrendRule.words(LinearTrendRule.slope(months)), reason));
    }

    private static String number(BigDecimal percent) {
        return DisplayFormat.WHOLE_PERCENT.number(percent);
    }

    private List<MeasureValue> values(FigureRow row, int months) {
        return plan.lastMonths(months).stream().map(month -> value(row, month)).toList();
    }

    private ReportingPeriod now() {
        return plan.lastMonths(1).get(0);
    }

    private MeasureValue value(FigureRow row, ReportingPeriod period) {
        return figures.value(row.indicator().code(), row.breakdown(), period);
    }
}
