package uk.councilportal.scorecard.service;

import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.SpcSignal;
import uk.councilportal.target.model.Rating;

/**
 * What the figure means: direction of travel against the period before, rating against target, and SPC signal.
 * <p>A rating that is missing has its reason in {@code rating}; a direction that is missing is {@code NOT_AVAILABLE} or {@code NO_JUDGEMENT}.
 */
public record Judgement(Direction direction, Rating rating, SpcSignal spc, TargetText target) {}
