package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.observation.rules.ControlChartRule;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.target.model.Rating;

/** Judgements on each period: direction of travel and rating; and what the control chart says about the latest. */
final class JudgementSection implements FigureSection {

    private final FigureValues figures;
    private final PeriodPlan plan;
    private final TargetTable targets;

    JudgementSection(FigureValues figures, PeriodPlan plan, TargetTable targets) {
        this.figures = figures;
        this.plan = plan;
        this.targets = targets;
    }

    @Override
    public Set<FigureKind> kinds() {
        return Set.of(FigureKind.DOT_ARROW, FigureKind.DIRECTION_OF_TRAVEL, FigureKind.RAG, FigureKind.SPC_SIGNAL);
    }

    @Override
    public List<ComputedFigure> figures(IndicatorDefinition indicator, Breakdown breakdown) {
        List<ComputedFigure> found = new ArrayList<>();
        FigureRow row = new FigureRow(indicator, breakdown);
        ReportingPeriod current = plan.current(indicator, breakdown);
        for (ReportingPeriod period : plan.judged(indicator, breakdown)) {
            plan.before(indicator, breakdown, period).ifPresent(before -> travel(row, before, period, found));
            rating(row, period, period.equals(current), found);
        }
        chart(indicator, breakdown)
                .ifPresent(chart -> found.add(row.words(
                        FigureKind.SPC_SIGNAL,
                        current.code(),
                        signal(indicator, breakdown).name(),
                        signalNote(row, current, chart))));
        return found;
    }

    /** The direction of travel of a period. */
    Direction direction(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod period) {
        MeasureValue earlier = plan.before(indicator, breakdown, period)
                .map(before -> figures.value(indicator.code(), breakdown, before))
                .orElseGet(() -> MeasureValue.missing(MissingReason.NO_RULE));
        MeasureValue later = figures.value(indicator.code(), breakdown, period);
        Rating rating = rate(indicator, breakdown, period);
        return DirectionOfTravelRule.direction(indicator, earlier, later, rating.status());
    }

    /** The rating of a period. */
    Rating rate(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod period) {
        return targets.of(indicator.code(), breakdown, period)
                .map(setting -> {
                    ReportingPeriod rated = targets.ratedPeriod(setting, period);
                    return RagRule.rate(figures.value(indicator.code(), breakdown, rated), indicator.format(), setting);
                })
                .orElseGet(() -> RagRule.notRated(MissingReason.NO_TARGET.words()));
    }

    /** The control chart of the months shown that have a figure. */
    Optional<ControlChart> chart(IndicatorDefinition indicator, Breakdown breakdown) {
        if (indicator.measure().frequency() != Frequency.MONTHLY) {
            return Optional.empty();
        }
        List<BigDecimal> points = charted(indicator, breakdown).stream()
                .flatMap(month -> figures.value(indicator.code(), breakdown, month).known().stream())
                .toList();
        return ControlChartRule.chart(points, indicator.measure().polarity());
    }

    /** What the chart says about the period the row is about; a month without a figure has no signal of its own. */
    SpcSignal signal(IndicatorDefinition indicator, Breakdown breakdown) {
        int point = charted(indicator, breakdown).indexOf(plan.current(indicator, breakdown));
        return chart(indicator, breakdown)
                .filter(chart -> point >= 0)
                .map(chart -> chart.signals().get(point))
                .orElse(SpcSignal.NOT_AVAILABLE);
    }

    private List<ReportingPeriod> charted(IndicatorDefinition indicator, Breakdown breakdown) {
        return plan.months().stream()
                .filter(month ->
                        figures.value(indicator.code(), breakdown, month).isKnown())
                .toList();
    }

    private String signalNote(FigureRow row, ReportingPeriod current, ControlChart chart) {
        MeasureValue value = figures.value(row.indicator().code(), row.breakdown(), current);
        if (value instanceof MeasureValue.Missing missing) {
            return missing.words();
        }
        return chart.trial() ? "trial limits" : "";
    }

    private void travel(FigureRow row, ReportingPeriod before, ReportingPeriod period, List<ComputedFigure> found) {
        Direction direction = direction(row.indicator(), row.breakdown(), period);
        String reason = row.indicator().derivation().direction() == DirectionBasis.NONE
                ? "no arrow is shown for this measure"
                : compared(row, before, period);
        found.add(row.words(FigureKind.DOT_ARROW, period.code(), direction.arrow(), reason));
        found.add(row.words(
                FigureKind.DIRECTION_OF_TRAVEL,
                period.code(),
                direction.judgement().name(),
                reason));
    }

    /** What the period is compared with, or which of the two figures is missing. */
    private String compared(FigureRow row, ReportingPeriod before, ReportingPeriod period) {
        for (ReportingPeriod each : List.of(period, before)) {
            MeasureValue value = figures.value(row.indicator().code(), row.breakdown(), each);
            if (value instanceof MeasureValue.Missing missing) {
                return each + ": " + missing.words();
            }
        }
        return "against " + before;
    }

    private void rating(FigureRow row, ReportingPeriod period, boolean current, List<ComputedFigure> found) {
        boolean hasTarget =
                targets.of(row.indicator().code(), row.breakdown(), period).isPresent();
        if (!hasTarget && !(current && row.breakdown().isTotal())) {
            return;
        }
        Rating rating = rate(row.indicator(), row.breakdown(), period);
        found.add(row.words(FigureKind.RAG, period.code(), rating.status().printed(), rating.reason()));
        if (current && period.type() == PeriodType.TERM) {
            found.add(row.words(
                    FigureKind.RAG, lastMonth().code(), rating.status().printed(), rating.reason()));
        }
    }

    private ReportingPeriod lastMonth() {
        return plan.lastMonths(1).get(0);
    }
}
