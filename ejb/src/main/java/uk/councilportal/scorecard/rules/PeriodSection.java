package uk.councilportal.scorecard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.FigureSeries;
import uk.councilportal.observation.rules.RollingWindowRule;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;

/** Figures of each period: percentages, rates, totals of parts, shares and rolling sums. */
final class PeriodSection implements FigureSection {

    private final FigureValues figures;
    private final PeriodPlan plan;
    private final PartsToTotalRule parts;

    PeriodSection(FigureValues figures, PeriodPlan plan) {
        this.figures = figures;
        this.plan = plan;
        this.parts = new PartsToTotalRule(figures);
    }

    @Override
    public Set<FigureKind> kinds() {
        return Set.of(
                FigureKind.PERCENTAGE,
                FigureKind.RATE,
                FigureKind.TOTAL,
                FigureKind.SHARE_OF_TOTAL,
                FigureKind.ROLLING_12_SUM);
    }

    @Override
    public List<ComputedFigure> figures(IndicatorDefinition indicator, Breakdown breakdown) {
        FigureRow row = new FigureRow(indicator, breakdown);
        List<ComputedFigure> found = new ArrayList<>();
        for (ReportingPeriod period : plan.all(indicator, breakdown)) {
            percentageOrRate(row, period, found);
            share(row, period, found);
            rollingSum(row, period, found);
        }
        totals(row, found);
        return found;
    }

    private void percentageOrRate(FigureRow row, ReportingPeriod period, List<ComputedFigure> found) {
        MeasureUnit unit = row.indicator().measure().unit();
        if (unit == MeasureUnit.PERCENT || unit.isRate()) {
            FigureKind kind = unit.isRate() ? FigureKind.RATE : FigureKind.PERCENTAGE;
            SourcedValue value = figures.sourced(row.indicator().code(), row.breakdown(), period);
            found.add(row.number(kind, period.code(), value));
        }
    }

    private void share(FigureRow row, ReportingPeriod period, List<ComputedFigure> found) {
        row.indicator().derivation().shareOf().ifPresent(whole -> {
            MeasureValue part = figures.value(row.indicator().code(), row.breakdown(), period);
            MeasureValue all = figures.formulas().evaluate(whole, row.breakdown(), period);
            found.add(row.percentage(FigureKind.SHARE_OF_TOTAL, period.code(), ShareOfTotalRule.share(part, all)));
        });
    }

    private void rollingSum(FigureRow row, ReportingPeriod period, List<ComputedFigure> found) {
        if (period.type() == PeriodType.MONTH) {
            row.indicator().derivation().rollingSumOf().ifPresent(monthly -> {
                MeasureValue sum =
                        RollingWindowRule.sum(RollingWindowRule.YEAR, period.end(), series(monthly, row.breakdown()));
                found.add(row.number(FigureKind.ROLLING_12_SUM, period.code(), sum));
            });
        }
    }

    private void totals(FigureRow row, List<ComputedFigure> found) {
        IndicatorDefinition indicator = row.indicator();
        boolean hasParts = indicator.derivation().parts().isPresent()
                && parts.totalRows(indicator, plan.breakdowns(indicator)).contains(row.breakdown());
        if (hasParts) {
            for (ReportingPeriod period : plan.all(indicator, row.breakdown())) {
                MeasureValue sum = parts.total(indicator, row.breakdown(), period);
                found.add(row.number(FigureKind.TOTAL, period.code(), sum));
            }
        } else if (indicator.year().basis() == YearToDateBasis.SUM_OF_MONTHS) {
            ReportingPeriod year = plan.yearToDate();
            found.add(row.number(
                    FigureKind.TOTAL, year.code(), figures.sourced(indicator.code(), row.breakdown(), year)));
        }
    }

    private FigureSeries series(Expression monthly, Breakdown breakdown) {
        return new FigureSeries() {
            @Override
            public MeasureValue of(ReportingPeriod period) {
                return figures.formulas().evaluate(monthly, breakdown, period);
            }

            @Override
            public MeasureValue entered(ReportingPeriod period) {
                return MeasureValue.missing(MissingReason.NOT_ENTERED);
            }
        };
    }
}
