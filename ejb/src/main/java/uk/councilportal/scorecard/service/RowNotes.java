package uk.councilportal.scorecard.service;

/**
 * What is marked in a row besides its figures.
 *
 * @param commentary whether there are words about the month
 * @param overdueActions how many actions were open after their last day
 */
public record RowNotes(boolean commentary, int overdueActions) {}
