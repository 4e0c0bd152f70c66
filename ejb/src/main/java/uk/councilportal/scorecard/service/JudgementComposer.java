package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.benchmark.model.BenchmarkKind;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetSetting;

/** Composes what a row means: direction, rating, signal, target, and the benchmarks beside it. */
final class JudgementComposer {

    private final ScorecardMaterial material;
    private final ShownFigures figures;

    JudgementComposer(ScorecardMaterial material, ShownFigures figures) {
        this.material = material;
        this.figures = figures;
    }

    Judgement judgement(RowKey row) {
        ScorecardCalculation calculation = figures.calculation();
        Optional<TargetSetting> target = target(row);
        return new Judgement(
                figures.periodFigure(row, calculation.current(row.code(), row.breakdown())),
                calculation.direction(row.code(), row.breakdown()),
                calculation.rating(row.code(), row.breakdown()),
                calculation.signal(row.code(), row.breakdown()),
                new ToleranceText(row.indicator().format()).of(target),
                line(target, row.indicator().format()),
                breaks(row));
    }

    /** What changed of the national definition between the two periods the direction is about. */
    private List<SeriesBreak> breaks(RowKey row) {
        ScorecardCalculation calculation = figures.calculation();
        return calculation.direction(row.code(), row.breakdown()).movement() == Movement.NOT_COMPARABLE
                ? List.of()
                : calculation
                        .before(row.code(), row.breakdown())
                        .map(before -> SeriesBreakRule.across(
                                before,
                                calculation.current(row.code(), row.breakdown()),
                                figures.national(row).breaks()))
                        .orElse(List.of());
    }

    private static DisclosedValue line(Optional<TargetSetting> target, DisplayFormat format) {
        MeasureValue line = target.flatMap(TargetSetting::line)
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(MissingReason.NO_TARGET));
        return DisclosedValue.of(line, format);
    }

    private Optional<TargetSetting> target(RowKey row) {
        FinancialYear year =
                figures.calculation().current(row.code(), row.breakdown()).end().financialYear();
        return material.inputs().targets().stream()
                .filter(target ->
                        target.code().equals(row.code()) && target.year().equals(year))
                .filter(target -> figures.reduce(target.breakdown()).equals(figures.reduce(row.breakdown())))
                .map(Target::setting)
                .findFirst();
    }

    Comparators comparators(RowKey row) {
        return new Comparators(
                benchmark(row, BenchmarkKind.STATISTICAL_NEIGHBOURS),
                benchmark(row, BenchmarkKind.BEST_STATISTICAL_NEIGHBOUR),
                benchmark(row, BenchmarkKind.ENGLAND),
                benchmark(row, BenchmarkKind.ENGLAND_TOP_QUARTILE),
                period(row));
    }

    private DisclosedValue benchmark(RowKey row, BenchmarkKind kind) {
        return material.benchmarks().stream()
                .filter(benchmark -> isBeside(benchmark, row) && benchmark.kind() == kind)
                .reduce((first, later) -> later)
                .map(benchmark -> DisclosedValue.of(
                        MeasureValue.of(benchmark.value()), row.indicator().format()))
                .orElseGet(() -> DisclosedValue.missing(
                        new MeasureValue.Missing(MissingReason.NOT_AVAILABLE, "no benchmark was published")));
    }

    private String period(RowKey row) {
        return material.benchmarks().stream()
                .filter(benchmark -> isBeside(benchmark, row))
                .map(Benchmark::period)
                .reduce((first, later) -> later)
                .orElse("");
    }

    private boolean isBeside(Benchmark benchmark, RowKey row) {
        return benchmark.code().equals(row.code())
                && figures.reduce(benchmark.breakdown()).equals(figures.reduce(row.breakdown()));
    }
}
