package uk.councilportal.comparison.rules;

import java.util.Optional;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.ReportingMonth;

/**
 * From which month a figure has changed: that of the period before, so that a change never spans a gap.
 *
 * <p>A monthly figure is held against the month before, a quarterly one against three months before, a yearly one against the
 * year before. Half terms are of different lengths: their months do not tell which one came before. Source: statistics and
 * disclosure, 4, "Change".
 */
public final class PreviousPeriodRule {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private PreviousPeriodRule() {}

    /** The last month of the period before; empty where the months do not tell. */
    public static Optional<ReportingMonth> before(ReportingMonth month, Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> Optional.of(month.previous());
            case QUARTERLY -> Optional.of(month.minus(QUARTER));
            case ANNUAL -> Optional.of(month.minus(YEAR));
            case TERMLY -> Optional.empty();
        };
    }
}
