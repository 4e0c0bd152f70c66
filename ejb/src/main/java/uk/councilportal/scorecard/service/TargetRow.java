package uk.councilportal.scorecard.service;

import java.util.Optional;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.target.model.TargetPlace;
import uk.councilportal.target.model.TargetState;

/**
 * The target of one indicator in a year.
 *
 * @param place what it is for
 * @param area the group of the report
 * @param name the indicator
 * @param polarity which way is good for it
 * @param state how far it is set, empty where nobody has said
 * @param text the target as the council prints it
 */
public record TargetRow(
        TargetPlace place,
        String area,
        IndicatorName name,
        Polarity polarity,
        Optional<TargetState> state,
        TargetText text) {}
