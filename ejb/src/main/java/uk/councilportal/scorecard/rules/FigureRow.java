package uk.councilportal.scorecard.rules;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;

/**
 * Writes the figures of one breakdown of an indicator.
 *
 * @param indicator the indicator
 * @param breakdown the breakdown
 */
record FigureRow(IndicatorDefinition indicator, Breakdown breakdown) {

    private static final String DASH = "-";
    private static final String ENTERED = "as entered: the figures it follows from were not kept";

    /** A number in the indicator's own form. */
    ComputedFigure number(FigureKind kind, String period, MeasureValue value) {
        return number(kind, period, value, indicator.format());
    }

    /** A number in another form. */
    ComputedFigure number(FigureKind kind, String period, MeasureValue value, DisplayFormat format) {
        if (value instanceof MeasureValue.Known known) {
            return new ComputedFigure(key(kind, period), value, format.format(known.value()), "");
        }
        return new ComputedFigure(key(kind, period), value, DASH, ((MeasureValue.Missing) value).words());
    }

    /** A number that may have been entered in place of a computed one. */
    ComputedFigure number(FigureKind kind, String period, SourcedValue value) {
        ComputedFigure figure = number(kind, period, value.value());
        return value.enteredInstead()
                ? new ComputedFigure(figure.key(), figure.value(), figure.displayed(), ENTERED)
                : figure;
    }

    /** A percentage with the decimals of the indicator's percentages, one where it counts something else. */
    ComputedFigure percentage(FigureKind kind, String period, MeasureValue value) {
        int decimals = indicator.measure().unit() == MeasureUnit.PERCENT
                ? indicator.measure().decimals()
                : 1;
        return number(kind, period, value, new DisplayFormat(MeasureUnit.PERCENT, decimals));
    }

    /** A word or an arrow, with what it rests on. */
    ComputedFigure words(FigureKind kind, String period, String words, String reason) {
        return new ComputedFigure(key(kind, period), MeasureValue.missing(MissingReason.NOT_APPLICABLE), words, reason);
    }

    private FigureKey key(FigureKind kind, String period) {
        return new FigureKey(indicator.code(), breakdown, kind, period);
    }
}
