package uk.councilportal.commentary.service;

import java.util.Set;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.target.model.RagStatus;

/**
 * What a month's scorecard shows of one indicator, for whoever has to write about it.
 *
 * @param indicator the indicator as it is defined now
 * @param figure the month's figure as shown, "93.1%", or the symbol in its place; of the first row where it has several
 * @param change the change on last month as shown, "+12", in whole per cent; empty where there is none
 * @param rating the rating; red where any of its rows is red
 * @param reasons why it needs words; none where it needs none
 */
public record IndicatorFacts(
        KeptIndicator indicator, String figure, String change, RagStatus rating, Set<WordsReason> reasons) {
    /** Takes a copy of the reasons. */
    public IndicatorFacts {
        reasons = Set.copyOf(reasons);
    }

    /** Whether the month cannot be submitted without words about it. */
    public boolean needsWords() {
        return !reasons.isEmpty();
    }
}
