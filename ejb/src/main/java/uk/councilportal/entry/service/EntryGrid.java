package uk.councilportal.entry.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The grid of a report's month: a row for each indicator and each breakdown it has figures for.
 *
 * @param heading what it is about
 * @param past the twelve months before, oldest first
 * @param areas the areas asked for, with their rows
 */
public record EntryGrid(EntryHeading heading, List<ReportingMonth> past, List<EntryArea> areas) {
    /** Takes copies. */
    public EntryGrid {
        past = List.copyOf(past);
        areas = List.copyOf(areas);
    }

    /**
     * An area of the report.
     *
     * @param title its title
     * @param indicators its indicators in the report's order
     */
    public record EntryArea(String title, List<EntryIndicator> indicators) {
        /** Takes a copy. */
        public EntryArea {
            indicators = List.copyOf(indicators);
        }
    }
}
