package uk.councilportal.check.rules;

import java.util.List;
import java.util.Set;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;

/**
 * Everything the checks of a report look at.
 *
 * @param indicators its indicators in order
 * @param observations the figures entered for them, twelve months and more before the first cell that is checked
 * @param retired the members of dimensions that are no longer used
 * @param noted the cells with a note
 * @param calculation works figures out from those entered
 */
public record CheckInputs(
        List<IndicatorDefinition> indicators,
        ObservationSet observations,
        RetiredMembers retired,
        Set<FigureCell> noted,
        FigureCalculation calculation) {

    /** Takes copies. */
    public CheckInputs {
        indicators = List.copyOf(indicators);
        noted = Set.copyOf(noted);
    }
}
