package uk.councilportal.scorecard.rules;

import java.util.List;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.scorecard.model.ComputedFigure;

/** Figures of some kinds that a report derives for a row. */
interface FigureSection {

    /** The kinds it derives. */
    Set<FigureKind> kinds();

    /** The figures of one breakdown of an indicator. */
    List<ComputedFigure> figures(IndicatorDefinition indicator, Breakdown breakdown);
}
