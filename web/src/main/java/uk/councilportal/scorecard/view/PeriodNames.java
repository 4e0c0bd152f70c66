package uk.councilportal.scorecard.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** Periods as they stand in running text and in heads of tables. */
final class PeriodNames {

    private static final int YEAR = 12;

    private PeriodNames() {}

    /** "February", where the year goes without saying. */
    static String monthName(ReportingMonth month) {
        return Month.of(month.month()).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** "March 2017", "2015/16", "April 2016 to September 2016". */
    static String longName(ReportingPeriod period) {
        return switch (period.type()) {
            case MONTH -> period.end().longName();
            case FINANCIAL_YEAR -> period.months() == YEAR ? period.code() : range(period);
            case QUARTER, ROLLING -> range(period);
            case TERM, ACADEMIC_YEAR -> period.code();
        };
    }

    private static String range(ReportingPeriod period) {
        return Messages.text(
                "period.range", period.start().longName(), period.end().longName());
    }
}
