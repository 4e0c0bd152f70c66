package uk.councilportal.scorecard.service;

import java.util.List;

/**
 * One area (theme) of a scorecard with its rows in the council's order.
 */
public record ScorecardArea(String title, List<ScorecardRow> rows) {
    public ScorecardArea {
        rows = List.copyOf(rows);
    }
}
