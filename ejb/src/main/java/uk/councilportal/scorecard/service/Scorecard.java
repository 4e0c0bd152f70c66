package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.commentary.service.ReadCommentary;

/**
 * One council's report for one month as a reader sees it: rows grouped by area, in the council's own layout.
 * <p>Every measure in it is a {@link uk.councilportal.disclosure.model.DisclosedValue}: what this reader may see, already formatted.
 */
public record Scorecard(
        ScorecardHeading heading,
        ScorecardLayout layout,
        List<ScorecardArea> areas,
        ScorecardSummary summary,
        List<ReadCommentary> topics) {
    public Scorecard {
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
    }

    /** All rows in the council's order. */
    public List<ScorecardRow> rows() {
        return areas.stream().flatMap(area -> area.rows().stream()).toList();
    }
}
