package uk.councilportal.target.model;

/**
 * A target as one revision of the council's data set it.
 *
 * @param revision the revision
 * @param setting what has been aimed at since
 */
public record TargetRevision(int revision, TargetSetting setting) {}
