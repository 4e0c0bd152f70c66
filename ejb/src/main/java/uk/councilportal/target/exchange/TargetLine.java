package uk.councilportal.target.exchange;

import uk.councilportal.target.model.KeptTarget;

/**
 * One row of a file of targets.
 *
 * @param line the line of the file
 * @param ref the reference of the indicator, for messages
 * @param target the target
 */
public record TargetLine(long line, String ref, KeptTarget target) {}
