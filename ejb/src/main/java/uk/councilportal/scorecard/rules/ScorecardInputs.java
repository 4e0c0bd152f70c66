package uk.councilportal.scorecard.rules;

import java.util.List;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.target.model.Target;

/**
 * Everything a report is calculated from.
 *
 * @param report the report
 * @param indicators its indicators in order
 * @param observations the figures entered for them
 * @param targets their targets
 * @param populations the council's populations
 * @param dimensions the council's dimensions
 */
public record ScorecardInputs(
        ReportDefinition report,
        List<IndicatorDefinition> indicators,
        List<Observation> observations,
        List<Target> targets,
        List<Population> populations,
        List<Dimension> dimensions) {

    /** Takes copies of the lists. */
    public ScorecardInputs {
        indicators = List.copyOf(indicators);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        populations = List.copyOf(populations);
        dimensions = List.copyOf(dimensions);
    }
}
