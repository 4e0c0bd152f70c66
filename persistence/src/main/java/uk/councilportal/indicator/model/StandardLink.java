package uk.councilportal.indicator.model;

/**
 * The link from a council's indicator to the national catalogue.
 *
 * @param code the council's reference
 * @param breakdown the members the link is about; a dimension with the member "*" stands for each of its members
 * @param standardCode the code in the catalogue
 * @param comparability how far the two mean the same
 * @param note what differs
 */
public record StandardLink(
        IndicatorCode code, Breakdown breakdown, String standardCode, Comparability comparability, String note) {}
