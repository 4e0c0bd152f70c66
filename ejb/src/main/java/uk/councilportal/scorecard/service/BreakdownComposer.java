package uk.councilportal.scorecard.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ShareOfTotalRule;

/** Composes the tables of one indicator by locality, contact source, phase and whatever else it is split by. */
final class BreakdownComposer {

    private static final String JOINED = " · ";

    private final List<Dimension> dimensions;
    private final RetiredMembers retired;
    private final ShownFigures figures;
    private final IndicatorDefinition indicator;

    BreakdownComposer(List<Dimension> dimensions, ShownFigures figures, IndicatorDefinition indicator) {
        this.dimensions = dimensions;
        this.retired = new RetiredMembers(dimensions);
        this.figures = figures;
        this.indicator = indicator;
    }

    List<BreakdownTable> tables() {
        Map<String, List<Breakdown>> byDimension = figures.calculation().breakdowns(indicator.code()).stream()
                .filter(breakdown -> !breakdown.isTotal())
                .collect(Collectors.groupingBy(Breakdown::dimensions, LinkedHashMap::new, Collectors.toList()));
        return byDimension.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .filter(BreakdownComposer::hasFigure)
                .toList();
    }

    /** A split that exists for the inputs of a figure only, such as a rate of parts without a population, is not shown. */
    private static boolean hasFigure(BreakdownTable table) {
        return table.lines().stream()
                .flatMap(line -> line.months().stream())
                .anyMatch(figure -> figure.state().showsNumber());
    }

    private BreakdownTable table(String dimension, List<Breakdown> members) {
        List<ReportingMonth> months = figures.calculation().months().stream()
                .map(ReportingPeriod::end)
                .toList();
        return new BreakdownTable(
                dimension,
                title(dimension),
                months,
                members.stream()
                        .sorted(Comparator.comparingInt(this::position))
                        .map(breakdown -> new Part(breakdown, line(breakdown)))
                        .filter(part ->
                                part.hasFigure() || months.stream().anyMatch(month -> isUsed(part.breakdown(), month)))
                        .map(Part::line)
                        .toList());
    }

    private boolean isUsed(Breakdown breakdown, ReportingMonth month) {
        return !retired.areIn(breakdown, ReportingPeriod.month(month));
    }

    /** A line of a table and what it is about. */
    private record Part(Breakdown breakdown, BreakdownLine line) {
        boolean hasFigure() {
            return line.months().stream().anyMatch(figure -> figure.state().showsNumber());
        }
    }

    private BreakdownLine line(Breakdown breakdown) {
        RowKey row = new RowKey(indicator, breakdown);
        ReportingPeriod now = figures.calculation().current(indicator.code(), breakdown);
        Optional<Amounts> amounts =
                figures.entered(row, now).map(Observation::amounts).filter(Amounts::isFraction);
        List<PeriodFigure> months =
                figures.periodFigures(row, figures.calculation().months());
        return new BreakdownLine(
                breakdown.members().replace(";", JOINED),
                isTotal(breakdown),
                months.stream().map(PeriodFigure::value).toList(),
                figures.count(row, now, amounts.flatMap(Amounts::numerator)),
                figures.count(row, now, amounts.flatMap(Amounts::denominator)),
                share(row, now),
                months.stream().map(PeriodFigure::breaks).toList());
    }

    /** Shares are of counts; a share of a percentage means nothing. */
    private DisclosedValue share(RowKey row, ReportingPeriod now) {
        MeasureValue share = indicator.measure().unit() == MeasureUnit.COUNT
                ? ShareOfTotalRule.share(
                        figures.value(row, now), figures.value(new RowKey(indicator, Breakdown.total()), now))
                : MeasureValue.missing(MissingReason.NO_RULE);
        return DisclosedValue.of(share, new DisplayFormat(MeasureUnit.PERCENT, 1));
    }

    private boolean isTotal(Breakdown breakdown) {
        return figures.reduce(breakdown).parts().size() < breakdown.parts().size();
    }

    private String title(String codes) {
        return Stream.of(codes.split(";"))
                .map(code -> dimension(code).map(Dimension::title).orElse(code))
                .collect(Collectors.joining(JOINED));
    }

    /** The council's order of the first member named. */
    private int position(Breakdown breakdown) {
        BreakdownPart first = breakdown.parts().get(0);
        List<String> names = dimension(first.dimension()).map(Dimension::members).orElse(List.of()).stream()
                .map(DimensionMember::name)
                .toList();
        return names.indexOf(first.member());
    }

    private Optional<Dimension> dimension(String code) {
        return dimensions.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
