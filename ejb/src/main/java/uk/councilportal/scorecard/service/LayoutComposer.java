package uk.councilportal.scorecard.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.model.Benchmark;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.LayoutColumn;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Reads the layout of a report: its columns with their options, over the periods and members there are figures of. */
final class LayoutComposer {

    private static final String AREA = "area";
    private static final int USUAL_YEARS = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final ScorecardMaterial material;
    private final ReportingMonth month;

    LayoutComposer(ScorecardMaterial material) {
        this.material = material;
        this.month = material.asked().month();
    }

    ScorecardLayout layout() {
        return new ScorecardLayout(
                columns().stream().map(LayoutColumn::column).toList(),
                months(),
                years(),
                benchmarkPeriod(),
                areaMembers(),
                material.inputs().report().layout().headings());
    }

    /** Whether the counts of a result stand in rows above it. */
    boolean showsCounts() {
        return material.inputs().report().layout().columns().contains(LayoutColumn.COUNTS);
    }

    /** The dimension whose members have columns of their own, where the layout has them. */
    Optional<String> areaDimension() {
        boolean shown = columns().stream().anyMatch(each -> each.column() == ScorecardColumn.AREA_FIGURES);
        return shown ? Optional.of(option(ScorecardColumn.AREA_FIGURES).orElse(AREA)) : Optional.empty();
    }

    private List<ReportingMonth> months() {
        int number = option(ScorecardColumn.MONTHS)
                .map(Integer::valueOf)
                .orElse(material.inputs().report().layout().monthsShown());
        return ReportingPeriod.rolling(month, number).eachMonth().toList();
    }

    private List<FinancialYear> years() {
        List<FinancialYear> found = material.inputs().observations().stream()
                .map(Observation::period)
                .map(period -> period.end().financialYear())
                .filter(year -> year.compareTo(month.financialYear()) < 0)
                .distinct()
                .filter(this::isKept)
                .sorted()
                .toList();
        int most = option(ScorecardColumn.YEARS).map(Integer::valueOf).orElse(USUAL_YEARS);
        return found.subList(Math.max(0, found.size() - most), found.size());
    }

    /** Whether the year was entered as such, or all its months were. */
    private boolean isKept(FinancialYear year) {
        List<ReportingPeriod> periods = material.inputs().observations().stream()
                .map(Observation::period)
                .filter(period -> year.contains(period.end()))
                .distinct()
                .toList();
        return periods.contains(ReportingPeriod.year(year))
                || periods.stream()
                                .filter(period -> period.type() == PeriodType.MONTH)
                                .count()
                        == MONTHS_OF_A_YEAR;
    }

    /** The period all benchmarks of the report are of; empty where they are of several or the council does not say. */
    private String benchmarkPeriod() {
        List<String> periods =
                material.benchmarks().stream().map(Benchmark::period).distinct().toList();
        return periods.size() == 1 ? periods.get(0) : "";
    }

    private List<String> areaMembers() {
        return areaDimension().map(this::membersWithFigures).orElse(List.of());
    }

    private List<String> membersWithFigures(String dimension) {
        Set<String> used = material.inputs().observations().stream()
                .map(Observation::breakdown)
                .map(breakdown -> breakdown.memberOf(dimension))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return material.inputs().dimensions().stream()
                .filter(each -> each.code().equals(dimension))
                .map(Dimension::members)
                .flatMap(List::stream)
                .filter(member -> !member.total() && !member.retired())
                .filter(member -> member.validity().covers(ReportingPeriod.month(month)))
                .map(DimensionMember::name)
                .filter(used::contains)
                .toList();
    }

    private List<LayoutColumn> columns() {
        return LayoutColumn.listOf(material.inputs().report().layout().columns());
    }

    private Optional<String> option(ScorecardColumn column) {
        return columns().stream()
                .filter(each -> each.column() == column)
                .findFirst()
                .flatMap(LayoutColumn::option);
    }
}
