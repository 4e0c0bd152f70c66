package uk.councilportal.check.service;

import uk.councilportal.check.model.CheckKind;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Names a finding.
 *
 * @param report the code of the report
 * @param month the month of the report
 * @param cell the cell
 * @param kind what the check looks for
 */
public record FindingPlace(String report, ReportingMonth month, FigureCell cell, CheckKind kind) {}
