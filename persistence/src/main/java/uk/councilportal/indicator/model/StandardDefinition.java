package uk.councilportal.indicator.model;

/**
 * What an indicator of the national catalogue measures.
 *
 * @param text the definition in words
 * @param measureType flow in the month, stock at month end, rolling, annual
 * @param formula numerator and denominator in words
 * @param disclosure the sort of small-number protection it needs
 * @param nationalMeasure the title of the matching measure of the official tool; empty when there is none
 * @param tier whether it is a base, core or further indicator
 */
public record StandardDefinition(
        String text, String measureType, String formula, String disclosure, String nationalMeasure, String tier) {}
