package uk.councilportal.comparison.rules;

import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.comparison.model.StandingRow;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.target.model.RagStatus;

/**
 * Exceptions: what is off target and getting worse and worse than the statistical neighbours.
 *
 * <p>Figures are compared as they are shown, by the polarity of the measure; equal is not worse. Worsening is since the period
 * before ({@link PreviousPeriodRule}). What cannot be told is unknown and makes no exception. Source: product, "Comparing
 * councils".
 */
public final class ExceptionRule {

    private ExceptionRule() {}

    /** What is to be thought of an indicator. */
    public static Standing judge(StandingRow row) {
        StandingRow.Figures figures = row.figures();
        return new Standing(
                row.standardCode(),
                row.rating(),
                row.rating() == RagStatus.NOT_RATED ? Finding.UNKNOWN : Finding.of(row.rating() == RagStatus.RED),
                isWorse(figures.current(), figures.previous(), row.measure()),
                isWorse(figures.current(), figures.neighbours(), row.measure()));
    }

    private static Finding isWorse(MeasureValue own, MeasureValue other, Measure measure) {
        if (!measure.polarity().judges()
                || !(own instanceof MeasureValue.Known one)
                || !(other instanceof MeasureValue.Known two)) {
            return Finding.UNKNOWN;
        }
        DisplayFormat shown = measure.format();
        return Finding.of(RankRule.isBetter(shown.round(two.value()), shown.round(one.value()), measure.polarity()));
    }
}
