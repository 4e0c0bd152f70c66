package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;

/**
 * Figures of the year: year end, year to date, the same months of last year, and the difference of the two.
 *
 * <p>The figure of an unfinished year is given under the year ("2016/17") and under its months
 * ("2016-04..2017-01"). The difference of percentages is in percentage points; its percentage is given for counts only
 * (calculation rules, 2.6).
 */
final class YearSection implements FigureSection {

    private final FigureValues figures;
    private final PeriodPlan plan;
    private final UnaryOperator<BigDecimal> sign;

    YearSection(FigureValues figures, PeriodPlan plan, boolean differenceAsSize) {
        this.figures = figures;
        this.plan = plan;
        this.sign = differenceAsSize ? BigDecimal::abs : UnaryOperator.identity();
    }

    @Override
    public Set<FigureKind> kinds() {
        return Set.of(
                FigureKind.YEAR_END,
                FigureKind.YTD,
                FigureKind.PREVIOUS_YTD,
                FigureKind.DIFFERENCE,
                FigureKind.DIFFERENCE_PCT);
    }

    @Override
    public List<ComputedFigure> figures(IndicatorDefinition indicator, Breakdown breakdown) {
        List<ComputedFigure> found = new ArrayList<>();
        FigureRow row = new FigureRow(indicator, breakdown);
        if (indicator.year().basis().hasYearFigure()) {
            ReportingPeriod year = plan.yearToDate();
            for (String label : labels(indicator, breakdown, year)) {
                ofYear(row, year, label, found);
            }
            sameMonthsOfLastYear(row, year, found);
            for (ReportingPeriod earlier : plan.earlierYears(indicator, breakdown)) {
                found.add(row.number(
                        FigureKind.YEAR_END, earlier.code(), figures.sourced(indicator.code(), breakdown, earlier)));
            }
        }
        overTheMonthsShown(row, found);
        return found;
    }

    private void ofYear(FigureRow row, ReportingPeriod year, String label, List<ComputedFigure> found) {
        SourcedValue current = figures.sourced(row.indicator().code(), row.breakdown(), year);
        MeasureValue previous = figures.value(row.indicator().code(), row.breakdown(), year.back(12));
        found.add(row.number(FigureKind.YEAR_END, label, current));
        found.add(row.number(FigureKind.YTD, label, current));
        found.add(row.number(FigureKind.PREVIOUS_YTD, label, previous));
        found.add(row.number(FigureKind.DIFFERENCE, label, difference(previous, current.value())));
        if (row.indicator().measure().unit() != MeasureUnit.PERCENT) {
            MeasureValue change = PercentChangeRule.change(previous, current.value());
            found.add(row.percentage(FigureKind.DIFFERENCE_PCT, label, change.map(sign)));
        }
    }

    /** The same months of an unfinished year's predecessor are also a year to date of their own. */
    private void sameMonthsOfLastYear(FigureRow row, ReportingPeriod year, List<ComputedFigure> found) {
        ReportingPeriod previous = year.back(12);
        boolean unfinished =
                year.months() < 12 && !row.indicator().year().basis().isAcademic();
        if (unfinished) {
            MeasureValue value = value(row, previous);
            found.add(row.number(FigureKind.YTD, previous.code(), value));
        }
    }

    /** The last month less the first month of the table, from unrounded figures. */
    private void overTheMonthsShown(FigureRow row, List<ComputedFigure> found) {
        List<ReportingPeriod> months = plan.months();
        if (months.size() > 1) {
            ReportingPeriod first = months.get(0);
            ReportingPeriod last = months.get(months.size() - 1);
            MeasureValue difference = difference(value(row, first), value(row, last));
            found.add(row.number(FigureKind.DIFFERENCE, first.code() + ".." + last.code(), difference));
        }
    }

    private MeasureValue value(FigureRow row, ReportingPeriod period) {
        return figures.value(row.indicator().code(), row.breakdown(), period);
    }

    private MeasureValue difference(MeasureValue earlier, MeasureValue later) {
        if (later instanceof MeasureValue.Known now && earlier instanceof MeasureValue.Known before) {
            return MeasureValue.of(sign.apply(now.value().subtract(before.value())));
        }
        return later.isKnown() ? earlier : later;
    }

    private List<String> labels(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        if (indicator.year().basis().isAcademic()) {
            return List.of(academicLabel(indicator, breakdown, year));
        }
        String ofYear = year.end().financialYear().toString();
        return ofYear.equals(year.code()) ? List.of(ofYear) : List.of(ofYear, year.code());
    }

    private String academicLabel(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod year) {
        Optional<ReportingPeriod> last = figures.years().lastWithFigure(indicator, breakdown, year);
        ReportingPeriod whole = ReportingPeriod.academicYearToDate(
                last.map(ReportingPeriod::end).orElse(year.end()));
        String school = whole.start().year() + "/"
                + String.format("%02d", (whole.start().year() + 1) % 100) + " academic";
        return indicator.year().basis() == YearToDateBasis.ACADEMIC_YEAR_AVERAGE
                ? school + " to " + whole.end().hyphenatedName()
                : school;
    }
}
