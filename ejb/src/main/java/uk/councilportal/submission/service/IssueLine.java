package uk.councilportal.submission.service;

import uk.councilportal.submission.model.Issue;

/**
 * A published issue in a list of several reports.
 *
 * @param report the code of the report
 * @param title the title of the report as it is now
 * @param issue the issue
 */
public record IssueLine(String report, String title, Issue issue) {}
