package uk.councilportal.target.model;

/**
 * A rating and why it was given.
 *
 * @param status the rating
 * @param reason the bound that decided, or why there is no rating
 */
public record Rating(RagStatus status, String reason) {}
