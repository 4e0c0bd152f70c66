package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.BoardRating;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.comparison.model.StandingRow;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.target.model.RagStatus;

/** Exceptions, the overall rating and what changed, as a councillor would reckon them. */
class BoardOverviewTest {

    /** Off target, worsening, worse than neighbours: what a re-referral rate or a timeliness says. */
    @ParameterizedTest(name = "{0}, rated {1}: {2} now, {3} before, neighbours {4}: {5} {6} {7}")
    @CsvSource({
        "LOW_IS_GOOD, RED, 30, 28, 25, YES, YES, YES",
        "LOW_IS_GOOD, AMBER, 30, 28, 25, NO, YES, YES",
        "LOW_IS_GOOD, GREEN, 30, 32, 35, NO, NO, NO",
        "HIGH_IS_GOOD, RED, 70, 75, 80, YES, YES, YES",
        "HIGH_IS_GOOD, RED, 80, 75, 80, YES, NO, NO",
        "LOW_IS_GOOD, RED, 30.04, 30.01, 30.02, YES, NO, NO",
        "LOW_IS_GOOD, NOT_RATED, 30, 28, 25, UNKNOWN, YES, YES",
        "LOW_IS_GOOD, RED, -, 28, 25, YES, UNKNOWN, UNKNOWN",
        "LOW_IS_GOOD, RED, 30, -, -, YES, UNKNOWN, UNKNOWN",
        "NEUTRAL, RED, 30, 28, 25, YES, UNKNOWN, UNKNOWN",
    })
    void threeSignsOfAnException(
            Polarity polarity,
            RagStatus rating,
            String now,
            String before,
            String neighbours,
            Finding offTarget,
            Finding worsening,
            Finding worse) {
        Measure measure = new Measure(MeasureUnit.PERCENT, 1, polarity, Frequency.MONTHLY);
        Standing standing = ExceptionRule.judge(new StandingRow(
                "a", measure, rating, new StandingRow.Figures(value(now), value(before), value(neighbours))));
        assertThat(standing).isEqualTo(new Standing("a", rating, offTarget, worsening, worse));
        assertThat(standing.isException())
                .isEqualTo(offTarget == Finding.YES && worsening == Finding.YES && worse == Finding.YES);
    }

    /** "r" red, "a" amber, "g" green, "-" not rated, "R" an exception, "w" red and worsening, "u" red, the rest not known. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ggggg, ON_COURSE",
        "gggga, ON_COURSE",
        "ggggr, ON_COURSE",
        "gggr, NOT_RATED",
        "gggr---, NOT_RATED",
        "'', NOT_RATED",
        "gggrr, WATCH",
        "ggggggggR, WATCH",
        "gggrrr, CONCERN",
        "ggggggggggggRRR, CONCERN",
        "ggggggggggggRR, WATCH",
    })
    void theOverallRatingFollowsTheScheme(String indicators, BoardStatus expected) {
        assertThat(BoardOverviewRule.rate(standings(indicators), BoardScheme.standard())
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void theSchemeIsTheBoardsOwn() {
        BoardScheme strict = new BoardScheme(
                1,
                new BoardScheme.Bound(1, BigDecimal.valueOf(20)),
                new BoardScheme.Bound(1, BigDecimal.valueOf(10)),
                1);
        BoardRating rating = BoardOverviewRule.rate(standings("ggggr"), strict);
        assertThat(rating.status()).isEqualTo(BoardStatus.CONCERN);
        assertThat(BoardOverviewRule.rate(List.of(), new BoardScheme(0, strict.concern(), strict.watch(), 1))
                        .status())
                .isEqualTo(BoardStatus.NOT_RATED);
    }

    @Test
    void theMainConcernsAreExceptionsFirst() {
        BoardRating rating = BoardOverviewRule.rate(standings("rwRg"), BoardScheme.standard());
        assertThat(rating.mainConcerns()).extracting(Standing::standardCode).containsExactly("2", "1");
        assertThat(rating.rated()).isEqualTo(4);
        assertThat(rating.red()).isEqualTo(3);
        assertThat(rating.exceptions()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} last month, {1} now: {2}")
    @CsvSource({
        "g, R, NEW_EXCEPTION",
        "r, R, NEW_EXCEPTION",
        "R, r, EXCEPTION_ENDED",
        "u, R,",
        "R, u,",
        "R, -, NOT_RATED_ANY_MORE",
        "'', R, NOW_RATED",
        "R, g, EXCEPTION_ENDED",
        "g, r, OFF_TARGET",
        "a, w, OFF_TARGET",
        "r, a, BACK_ON_TARGET",
        "r, g, BACK_ON_TARGET",
        "-, r, NOW_RATED",
        "-, R, NOW_RATED",
        "-, g, NOW_RATED",
        "g, -, NOT_RATED_ANY_MORE",
        "r, -, NOT_RATED_ANY_MORE",
        "'', g, NOW_RATED",
        "g, '', NOT_RATED_ANY_MORE",
        "g, a,",
        "r, w,",
        "-, -,",
    })
    void oneLineForWhatChanged(String before, String now, StandingChange.Kind expected) {
        assertThat(StandingChangeRule.changes(standings(before), standings(now)))
                .extracting(StandingChange::kind)
                .isEqualTo(Stream.ofNullable(expected).toList());
    }

    @Test
    void theMostPressingChangeComesFirst() {
        assertThat(StandingChangeRule.changes(standings("rgg"), standings("gRr")))
                .extracting(StandingChange::kind)
                .containsExactly(
                        StandingChange.Kind.NEW_EXCEPTION,
                        StandingChange.Kind.OFF_TARGET,
                        StandingChange.Kind.BACK_ON_TARGET);
    }

    private static List<Standing> standings(String letters) {
        List<Standing> standings = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            standings.add(standing(String.valueOf(standings.size()), letter));
        }
        return standings;
    }

    private static Standing standing(String code, char letter) {
        return switch (letter) {
            case 'g' -> new Standing(code, RagStatus.GREEN, Finding.NO, Finding.YES, Finding.YES);
            case 'a' -> new Standing(code, RagStatus.AMBER, Finding.NO, Finding.YES, Finding.YES);
            case 'r' -> new Standing(code, RagStatus.RED, Finding.YES, Finding.NO, Finding.UNKNOWN);
            case 'w' -> new Standing(code, RagStatus.RED, Finding.YES, Finding.YES, Finding.NO);
            case 'u' -> new Standing(code, RagStatus.RED, Finding.YES, Finding.UNKNOWN, Finding.UNKNOWN);
            case 'R' -> new Standing(code, RagStatus.RED, Finding.YES, Finding.YES, Finding.YES);
            default -> new Standing(code, RagStatus.NOT_RATED, Finding.UNKNOWN, Finding.YES, Finding.YES);
        };
    }

    private static MeasureValue value(String figure) {
        return figure.equals("-")
                ? MeasureValue.missing(MissingReason.NOT_AVAILABLE)
                : MeasureValue.of(new BigDecimal(figure));
    }
}
