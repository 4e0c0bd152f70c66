package uk.councilportal.scorecard.rules;

import java.util.EnumSet;
import java.util.Set;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;

/**
 * Whether a row of a scorecard has to be explained in words before its month is submitted.
 *
 * <p>It has to be when it is rated red, and when it is sharply changed: ten per cent or more up or down on last month
 * (the arrow of the percent change, calculation rules 1.3) in a month the control chart calls unusual. A row without a
 * rating, without a month before, or with too few months for a chart needs no words on that account.
 */
public final class WordsNeededRule {
    private static final Set<SpcSignal> UNUSUAL =
            EnumSet.of(SpcSignal.IMPROVEMENT, SpcSignal.CONCERN, SpcSignal.UNUSUAL);

    private WordsNeededRule() {}

    /**
     * Why the row needs words; none where it needs none.
     *
     * @param rating its rating against target
     * @param onLastMonth the arrow of its percent change on last month
     * @param signal what the control chart says about the month
     */
    public static Set<WordsReason> reasons(RagStatus rating, Movement onLastMonth, SpcSignal signal) {
        Set<WordsReason> reasons = EnumSet.noneOf(WordsReason.class);
        if (rating == RagStatus.RED) {
            reasons.add(WordsReason.RED);
        }
        boolean jumped = onLastMonth == Movement.UP || onLastMonth == Movement.DOWN;
        if (jumped && UNUSUAL.contains(signal)) {
            reasons.add(WordsReason.SHARP_CHANGE);
        }
        return reasons;
    }
}
