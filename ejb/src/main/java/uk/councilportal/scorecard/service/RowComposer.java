package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.PercentChangeRule;
import uk.councilportal.scorecard.rules.TwelveMonthRule;

/** Composes one row: its heading, its months and the changes in them. */
final class RowComposer {

    private static final int TREND_MONTHS = 15;
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;

    private final ReportingMonth month;
    private final ScorecardLayout layout;
    private final Optional<String> areaDimension;
    private final ShownFigures figures;

    RowComposer(ReportingMonth month, ScorecardLayout layout, Optional<String> areaDimension, ShownFigures figures) {
        this.month = month;
        this.layout = layout;
        this.areaDimension = areaDimension;
        this.figures = figures;
    }

    RowHeading heading(RowKey row) {
        Measure measure = row.indicator().measure();
        return new RowHeading(
                name(row),
                measure.polarity(),
                measure.unit(),
                measure.decimals(),
                RowWords.note(row.indicator(), layout),
                row.indicator().ownerRole());
    }

    static IndicatorName name(RowKey row) {
        Breakdown breakdown = row.breakdown();
        Optional<String> member = breakdown.isTotal()
                ? Optional.empty()
                : Optional.of(breakdown.members().replace(";", " · "));
        return new IndicatorName(
                row.code().value(), member, row.indicator().place().title());
    }

    RecentFigures recent(RowKey row) {
        List<PeriodFigure> trend = figures.periodFigures(row, lastMonths(TREND_MONTHS));
        List<PeriodFigure> months = figures.periodFigures(
                row, layout.months().stream().map(ReportingPeriod::month).toList());
        return new RecentFigures(months, trend, changes(row), sixMonths(row), areaFigures(row), otherPeriods(row));
    }

    /** Quarters, terms and other runs up to the month, oldest first. */
    List<PeriodFigure> otherPeriods(RowKey row) {
        return figures.periodFigures(
                row,
                figures.periods(row).stream()
                        .filter(period ->
                                period.type() != PeriodType.MONTH && period.type() != PeriodType.FINANCIAL_YEAR)
                        .filter(period -> !period.end().isAfter(month))
                        .sorted()
                        .toList());
    }

    private Optional<PeriodFigure> sixMonths(RowKey row) {
        if (row.indicator().year().basis() != YearToDateBasis.SIX_MONTHS_AND_MONTH) {
            return Optional.empty();
        }
        ReportingMonth end =
                figures.calculation().current(row.code(), row.breakdown()).end();
        return Optional.of(figures.periodFigure(row, ReportingPeriod.rolling(end, HALF_YEAR)));
    }

    private List<MemberFigure> areaFigures(RowKey row) {
        return areaDimension
                .map(dimension -> layout.areaMembers().stream()
                        .map(member -> areaFigure(row, dimension, member))
                        .toList())
                .orElse(List.of());
    }

    private MemberFigure areaFigure(RowKey row, String dimension, String member) {
        if (!isSplitBy(row, dimension)) {
            return new MemberFigure(
                    member, figures.shown(row.indicator(), MeasureValue.missing(MissingReason.NO_RULE), month));
        }
        RowKey ofMember = new RowKey(row.indicator(), row.breakdown().with(dimension, member));
        ReportingPeriod period = figures.calculation().current(row.code(), row.breakdown());
        return new MemberFigure(member, figures.shown(ofMember, period));
    }

    private boolean isSplitBy(RowKey row, String dimension) {
        return figures.calculation().breakdowns(row.code()).stream()
                .anyMatch(breakdown -> breakdown.memberOf(dimension).isPresent());
    }

    private Changes changes(RowKey row) {
        ReportingPeriod now =
                ReportingPeriod.month(month).back(row.indicator().measure().monthsInArrears());
        List<BigDecimal> known = lastMonths(YEAR).stream()
                .flatMap(period -> figures.value(row, period).known().stream())
                .toList();
        return new Changes(
                change(row, now.back(1), now),
                change(row, now.back(YEAR), now),
                figures.shown(row.indicator(), monthly(row, TwelveMonthRule.average(known)), month),
                figures.shown(row.indicator(), monthly(row, TwelveMonthRule.maximum(known)), month));
    }

    private PercentChange change(RowKey row, ReportingPeriod earlier, ReportingPeriod later) {
        MeasureValue change =
                monthly(row, PercentChangeRule.change(figures.value(row, earlier), figures.value(row, later)));
        DisclosedValue percent = change.known()
                .map(value -> DisclosedValue.shown(value, SignedText.of(value, DisplayFormat.WHOLE_PERCENT)))
                .orElseGet(() -> DisclosedValue.of(change, DisplayFormat.WHOLE_PERCENT));
        boolean broken = change.isKnown()
                && !SeriesBreakRule.across(earlier, later, figures.national(row).breaks())
                        .isEmpty();
        return new PercentChange(percent, PercentChangeRule.arrow(change), broken);
    }

    /** Changes from month to month mean nothing for quarters, terms and years. */
    private static MeasureValue monthly(RowKey row, MeasureValue value) {
        IndicatorDefinition indicator = row.indicator();
        return indicator.measure().frequency() == Frequency.MONTHLY
                ? value
                : MeasureValue.missing(MissingReason.NO_RULE);
    }

    private List<ReportingPeriod> lastMonths(int number) {
        return ReportingPeriod.rolling(month, number)
                .eachMonth()
                .map(ReportingPeriod::month)
                .toList();
    }
}
