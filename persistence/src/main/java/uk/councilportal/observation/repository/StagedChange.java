package uk.councilportal.observation.repository;

/**
 * A figure that storing the file would add or change.
 *
 * @param line the line of the file
 * @param before what is kept, or null when the figure is new
 * @param after what the file says
 */
public record StagedChange(long line, ObservationRow before, ObservationRow after) {}
