package uk.councilportal.scorecard.service;

/**
 * A report of a council: its code, unique within the council, and its title.
 */
public record ReportName(String code, String title) {}
