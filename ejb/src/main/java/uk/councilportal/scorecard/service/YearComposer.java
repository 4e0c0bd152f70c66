package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.LinearTrendRule;

/** Composes the year of a row. */
final class YearComposer {

    private static final int TREND_MONTHS = 13;
    private static final int YEAR = 12;

    private final ReportingMonth month;
    private final ScorecardLayout layout;
    private final ShownFigures figures;

    YearComposer(ReportingMonth month, ScorecardLayout layout, ShownFigures figures) {
        this.month = month;
        this.layout = layout;
        this.figures = figures;
    }

    YearFigures year(RowKey row) {
        ReportingPeriod year = ReportingPeriod.yearToDate(month);
        MeasureValue current = ofYear(row, year);
        MeasureValue previous = ofYear(row, year.back(YEAR));
        return new YearFigures(
                figures.shown(row.indicator(), current, month),
                RowWords.basis(row.indicator().year().basis()),
                figures.shown(row.indicator(), previous, year.back(YEAR).end()),
                difference(row, previous, current),
                earlierYears(row),
                trend(row),
                current.isKnown() && isBroken(row, year));
    }

    private MeasureValue ofYear(RowKey row, ReportingPeriod year) {
        return row.indicator().year().basis().hasYearFigure()
                ? figures.value(row, year)
                : MeasureValue.missing(MissingReason.NO_RULE);
    }

    private static DisclosedValue difference(RowKey row, MeasureValue previous, MeasureValue current) {
        if (current instanceof MeasureValue.Known now && previous instanceof MeasureValue.Known before) {
            BigDecimal difference = now.value().subtract(before.value());
            return DisclosedValue.shown(
                    difference,
                    SignedText.difference(difference, row.indicator().format()));
        }
        return DisclosedValue.missing((MeasureValue.Missing) (current.isKnown() ? previous : current));
    }

    private List<PeriodFigure> earlierYears(RowKey row) {
        return figures.periodFigures(
                row, layout.years().stream().map(ReportingPeriod::year).toList());
    }

    /** Whether the national definition changed since the year before began. */
    private boolean isBroken(RowKey row, ReportingPeriod year) {
        return !SeriesBreakRule.across(
                        ShownFigures.counted(row, year.back(YEAR)),
                        ShownFigures.counted(row, year),
                        figures.national(row).breaks())
                .isEmpty();
    }

    private String trend(RowKey row) {
        List<MeasureValue> months = ReportingPeriod.rolling(month, TREND_MONTHS)
                .eachMonth()
                .map(ReportingPeriod::month)
                .map(each -> figures.value(row, each))
                .toList();
        return LinearTrendRule.words(LinearTrendRule.slope(months));
    }
}
