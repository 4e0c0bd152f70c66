package uk.councilportal.comparison.service;

/**
 * What official statistics say about the caller's own council, in words, as it stands beside an indicator.
 *
 * @param own what is published for the council
 * @param place its rank among all councils and its band, "67 of 153, band B"; empty where there is none
 * @param england what is published for England, or why nothing is shown
 * @param neighbours the mean of its statistical neighbours, or why there is none
 * @param used "10 of 10 neighbours have a figure, model 2025"
 * @param source who publishes the figures, and for which year
 */
public record NationalNote(String own, String place, String england, String neighbours, String used, String source) {}
