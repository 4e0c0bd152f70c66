package uk.councilportal.check.service;

import java.util.List;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.observation.model.Observation;

/**
 * What the figures of a report are worked out from for its checks.
 *
 * @param report the report
 * @param indicators its indicators in order
 * @param observations the figures entered for them, two years up to the month
 * @param populations the council's populations
 * @param dimensions the council's dimensions
 */
public record CheckMaterial(
        KeptReport report,
        List<IndicatorDefinition> indicators,
        List<Observation> observations,
        List<Population> populations,
        List<Dimension> dimensions) {}
