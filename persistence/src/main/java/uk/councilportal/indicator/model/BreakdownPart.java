package uk.councilportal.indicator.model;

/**
 * One member of one dimension: area North, contact source Police.
 *
 * @param dimension the code of the dimension
 * @param member the name of the member
 */
public record BreakdownPart(String dimension, String member) {}
