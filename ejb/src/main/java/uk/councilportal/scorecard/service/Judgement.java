package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.target.model.Rating;

/**
 * The figure the row is about and what it means: direction of travel against the period before, rating against target, and SPC signal.
 * <p>The figure is that of the report’s month, or of an earlier one where the indicator is reported in arrears. A month without a figure has
 * no direction, rating and signal. A rating that is missing has its reason in {@code rating}; a direction that is missing is {@code NOT_AVAILABLE} or {@code NO_JUDGEMENT}.
 * {@code targetLine} is the target as a line beside the months, where it can be drawn as one.
 * {@code breaks} are the changes of the linked national definition between the two periods of the direction, which is worked out all the same
 * (calculation rules, 1: the arrow is that of the printed figures) and has to be read with them.
 */
public record Judgement(
        PeriodFigure figure,
        Direction direction,
        Rating rating,
        SpcSignal spc,
        TargetText target,
        DisclosedValue targetLine,
        List<SeriesBreak> breaks) {
    public Judgement {
        breaks = List.copyOf(breaks);
    }
}
