package uk.councilportal.entry.rules;

import java.util.Optional;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The period whose figure is due in a month: the month itself; the quarter, school term or financial year that ends with
 * it; nothing in the months between.
 *
 * <p>Half terms end in October, December, February, March, May and July, and are reported from September on, as "2016/17
 * HT1-3" in the published Early Help report.
 */
public final class DuePeriodRule {
    private static final int MARCH = 3;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private DuePeriodRule() {}

    /** The period due; empty when none ends with the month. */
    public static Optional<ReportingPeriod> due(Frequency frequency, ReportingMonth month) {
        return switch (frequency) {
            case MONTHLY -> Optional.of(ReportingPeriod.month(month));
            case QUARTERLY ->
                when(month.month() % QUARTER == 0, new ReportingPeriod(PeriodType.QUARTER, month, QUARTER));
            case TERMLY -> term(month);
            case ANNUAL -> when(month.month() == MARCH, new ReportingPeriod(PeriodType.FINANCIAL_YEAR, month, YEAR));
        };
    }

    private static Optional<ReportingPeriod> term(ReportingMonth month) {
        int sinceAugust = ReportingPeriod.academicYearToDate(month).months();
        boolean ends = switch (month.month()) {
            case 10, 12, 2, 3, 5, 7 -> true;
            default -> false;
        };
        return when(ends, new ReportingPeriod(PeriodType.TERM, month, sinceAugust));
    }

    private static Optional<ReportingPeriod> when(boolean due, ReportingPeriod period) {
        return due ? Optional.of(period) : Optional.empty();
    }
}
