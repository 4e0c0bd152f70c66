package uk.councilportal.commentary.service;

import java.util.Optional;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.service.CommentaryAddress.About;

/**
 * One indicator or topic of a month and how far the words about it have come.
 *
 * @param about the indicator or topic
 * @param area the area it stands in; empty for the report as a whole
 * @param facts what the scorecard shows; none for a topic
 * @param analysis the performance analysis that is kept
 * @param note the data note that is kept
 */
public record CommentaryLine(
        About about,
        String area,
        Optional<IndicatorFacts> facts,
        Optional<KeptCommentary> analysis,
        Optional<KeptCommentary> note) {
    /** The title of the indicator or area; empty for the report as a whole. */
    public String title() {
        return facts.map(each -> each.indicator().definition().place().title()).orElse(area);
    }

    /** Whether the month cannot be submitted without words about it. */
    public boolean needsWords() {
        return facts.map(IndicatorFacts::needsWords).orElse(false);
    }

    /** Whether a performance analysis is kept; an internal one will do. */
    public boolean isExplained() {
        return analysis.isPresent();
    }

    /** Whether it still stands between the month and its submission. */
    public boolean isWaiting() {
        return needsWords() && !isExplained();
    }
}
