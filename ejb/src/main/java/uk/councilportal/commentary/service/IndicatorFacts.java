package uk.councilportal.commentary.service;

import java.util.Set;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.indicator.model.KeptIndicator;

/**
 * What a month's scorecard shows of one indicator, for whoever has to write about it.
 *
 * @param indicator the indicator as it is defined now
 * @param figure the figure its row is about as shown, "93.1%", with the period where that is not the month; of the first
 *     row where it has several
 * @param change the change on last month as shown, "+12%"; empty where there is none
 * @param reasons why it needs words; none where it needs none
 */
public record IndicatorFacts(KeptIndicator indicator, String figure, String change, Set<WordsReason> reasons) {
    /** Takes a copy of the reasons. */
    public IndicatorFacts {
        reasons = Set.copyOf(reasons);
    }

    /** Whether any row of it is rated red. */
    public boolean isRed() {
        return reasons.contains(WordsReason.RED);
    }

    /** Whether any row of it changed by ten per cent or more in a month that is unusual for it. */
    public boolean isSharplyChanged() {
        return reasons.contains(WordsReason.SHARP_CHANGE);
    }

    /** Whether the month cannot be submitted without words about it. */
    public boolean needsWords() {
        return !reasons.isEmpty();
    }
}
