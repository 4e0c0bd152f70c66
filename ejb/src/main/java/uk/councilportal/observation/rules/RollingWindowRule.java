package uk.councilportal.observation.rules;

import java.math.BigDecimal;
import java.util.Iterator;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The sum of a run of months: the last twelve including the current one.
 *
 * <p>A rolling sum needs all its months. With a gap it has no value, unless the run was entered as such, for example as
 * the figure of a financial year (calculation rules, 2.7).
 */
public final class RollingWindowRule {

    /** The months of a rolling year. */
    public static final int YEAR = 12;

    private RollingWindowRule() {}

    /** The sum of so many months up to the end. */
    public static MeasureValue sum(int months, ReportingMonth end, FigureSeries series) {
        ReportingPeriod window = ReportingPeriod.rolling(end, months);
        BigDecimal sum = BigDecimal.ZERO;
        for (Iterator<ReportingMonth> each = window.eachMonth().iterator(); each.hasNext(); ) {
            ReportingMonth month = each.next();
            MeasureValue value = series.of(ReportingPeriod.month(month));
            if (!(value instanceof MeasureValue.Known known)) {
                MeasureValue entered = series.entered(window);
                return entered.isKnown() ? entered : incomplete(month);
            }
            sum = sum.add(known.value());
        }
        return MeasureValue.of(sum);
    }

    private static MeasureValue incomplete(ReportingMonth gap) {
        return MeasureValue.missing(MissingReason.SERIES_INCOMPLETE, "no figure for " + gap);
    }
}
