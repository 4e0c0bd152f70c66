package uk.councilportal.entry.service;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The grid somebody asks for.
 *
 * @param report the code of the report
 * @param month the month; empty for the open one
 * @param area the area; empty for all
 */
public record EntryRequest(String report, Optional<ReportingMonth> month, Optional<String> area) {}
