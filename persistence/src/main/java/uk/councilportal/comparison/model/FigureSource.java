package uk.councilportal.comparison.model;

import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The council's own indicator behind a published figure.
 *
 * @param report the code of the report, "ROTH-SG"
 * @param code the council's reference
 * @param measure its unit and its printed decimals
 * @param yearBasis how its year figure is formed, which tells whether one figure covers a month or a rolling year
 * @param issued the month of the issue it was published in; of two reports with the same figure the later one counts
 */
public record FigureSource(
        String report, IndicatorCode code, Measure measure, YearToDateBasis yearBasis, ReportingMonth issued) {

    /** Whether one figure counts one month, so that months can be added. */
    public boolean countsSingleMonths() {
        return switch (yearBasis) {
            case SUM_OF_MONTHS, IN_MONTH, SIX_MONTHS_AND_MONTH -> true;
            default -> false;
        };
    }

    /** Whether one figure covers twelve months already. */
    public boolean coversRollingYear() {
        return yearBasis == YearToDateBasis.ROLLING_YEAR;
    }
}
