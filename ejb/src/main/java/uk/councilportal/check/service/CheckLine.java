package uk.councilportal.check.service;

import uk.councilportal.check.model.CheckFinding;

/**
 * A finding with the words a reader needs to know which figure is meant.
 *
 * @param indicatorId the number the indicator is kept under, which names its cell in the entry grid
 * @param area the group of the report
 * @param title the indicator's title
 * @param finding what is found
 */
public record CheckLine(int indicatorId, String area, String title, CheckFinding finding) {}
