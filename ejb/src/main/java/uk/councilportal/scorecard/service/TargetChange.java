package uk.councilportal.scorecard.service;

import java.time.LocalDateTime;
import uk.councilportal.target.model.TargetState;

/**
 * One setting of a target.
 *
 * @param madeBy the sign-in name of who did it
 * @param madeAt when, in UTC
 * @param byFile whether it came with a file
 * @param state how far the target was set then
 * @param text the target as it was then
 */
public record TargetChange(String madeBy, LocalDateTime madeAt, boolean byFile, TargetState state, TargetText text) {}
