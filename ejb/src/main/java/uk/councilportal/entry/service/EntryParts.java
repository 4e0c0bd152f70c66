package uk.councilportal.entry.service;

/**
 * A whole-council figure beside the sum of its parts, ready to be read.
 *
 * @param parts what the parts are called, "Area"; empty where they are other indicators of the report
 * @param sum what they come to, "909"
 * @param total the figure entered for the whole, "1,003"
 * @param difference by how much the two differ, "94"
 * @param agrees whether they do not
 */
public record EntryParts(String parts, String sum, String total, String difference, boolean agrees) {}
