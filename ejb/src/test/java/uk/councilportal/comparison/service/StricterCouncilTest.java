package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** A council that has more withheld than the catalogue says, beside councils that have not. */
class StricterCouncilTest {
    private static final String CONTACTS = "contacts-received";
    private static final List<String> COUNTS = EveryViewDecidesAlikeTest.COUNTS;
    private static final List<String> ALL = EveryViewDecidesAlikeTest.ALL;
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(MARCH.financialYear(), 4);

    /** What a board sees of a council's count, and what the council's own people see. */
    @ParameterizedTest(name = "{0} of a council with {1}")
    @CsvSource({
        "5 , CHILD_COUNT               , c , 5",
        "6 , CHILD_COUNT               , 6 , 6",
        "6 , CHILD_COUNT 7             , c , 6",
        "7 , CHILD_COUNT 7             , c , 7",
        "8 , CHILD_COUNT 7             , 8 , 8",
        "10, CHILD_COUNT 10            , c , 10",
        "0 , CHILD_COUNT 10            , 0 , 0",
        "0 , CHILD_COUNT ZERO          , c , 0",
        "12, CHILD_COUNT ROUND5        , 10, 12",
        "13, CHILD_COUNT ROUND5        , 15, 13",
        "15, CHILD_COUNT ROUND10       , 20, 15",
        "4 , CHILD_COUNT ROUND10       , c , 4",
    })
    void isShownAsItsPolicySays(String count, String policy, String shown, String exactly) {
        ComparisonScene scene =
                new ComparisonScene().figure(1, CONTACTS, MARCH, count).policy(1, policy);

        assertThat(displayed(scene.board(CONTACTS))).isEqualTo(shown);
        assertThat(displayed(scene.officer(1, CONTACTS))).isEqualTo(exactly);
    }

    private static String displayed(Comparison comparison) {
        return comparison.figure(council(1), CONTACTS, MARCH).value().displayed();
    }

    @Test
    void saysWhyInTheSameWordsWhateverTheNumber() {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, CONTACTS, MARCH, "7")
                .figure(2, CONTACTS, MARCH, "2")
                .figure(3, CONTACTS, MARCH, "2")
                .policy(1, "CHILD_COUNT 7")
                .policy(2, "CHILD_COUNT 7");
        Comparison comparison = scene.board(CONTACTS);

        String reason = comparison.figure(council(1), CONTACTS, MARCH).reason();
        assertThat(reason).endsWith("than the national standard: counts from 1 to 7 withheld");
        assertThat(comparison.figure(council(2), CONTACTS, MARCH).reason()).isEqualTo(reason);
        assertThat(comparison.figure(council(3), CONTACTS, MARCH).reason()).doesNotContain("national standard");
        assertThat(comparison.policy().stricter()).containsOnlyKeys(council(1), council(2));
        assertThat(comparison.policy().audience()).endsWith("; 2 councils withhold more than the national standard");
        assertThat(comparison.policy().audience(council(1))).endsWith("; this council: counts from 1 to 7 withheld");
        assertThat(comparison.policy().audience(council(3))).doesNotContain(";");
    }

    @Test
    void saysNothingOfThePolicyOfACouncilOfWhichNothingIsSeen() {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, CONTACTS, MARCH, "7")
                .council(council(2))
                .policy(2, "CHILD_COUNT 7");

        assertThat(scene.board(CONTACTS).policy().stricter()).isEmpty();
    }

    /** Ranks and means follow from what is shown, so they tell nothing of the counts behind it. */
    @Test
    void isRankedAndAveragedAsItIsShown() {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, CONTACTS, MARCH, "13")
                .figure(2, CONTACTS, MARCH, "6")
                .figure(3, CONTACTS, MARCH, "20")
                .figure(4, CONTACTS, MARCH, "30")
                .policy(1, "CHILD_COUNT ROUND10")
                .policy(2, "CHILD_COUNT 7");
        LeagueTable league = new LeagueComposer(scene.board(CONTACTS), CONTACTS, ReportingPeriod.month(MARCH))
                .table(Optional.empty());

        assertThat(league.summary().mean().used()).isEqualTo(3);
        assertThat(league.summary().mean().mean().displayed()).isEqualTo("20");
        assertThat(scene.board(CONTACTS).figure(council(1), CONTACTS, MARCH).reason())
                .endsWith("to the nearest 10");
    }

    @Test
    void givesNoMeanWhereFewerThanThreeCouncilsAreLeft() {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, CONTACTS, MARCH, "6")
                .figure(2, CONTACTS, MARCH, "16")
                .figure(3, CONTACTS, MARCH, "20");
        assertThat(mean(scene)).isEqualTo("14");
        assertThat(mean(scene.policy(1, "CHILD_COUNT 7"))).isNotEqualTo("18").doesNotMatch("\\d+");
    }

    private static String mean(ComparisonScene scene) {
        return new LeagueComposer(scene.board(CONTACTS), CONTACTS, ReportingPeriod.month(MARCH))
                .table(Optional.empty())
                .summary()
                .mean()
                .mean()
                .displayed();
    }

    @Test
    void showsNoCountsBehindThePercentagesOfACouncilThatRounds() {
        ComparisonScene scene = new ComparisonScene()
                .share(1, "rereferral-rate-in-month", 62, 294)
                .policy(1, "CHILD_COUNT ROUND5");

        assertThat(scene.board("rereferral-rate-in-month").counts(council(1), "rereferral-rate-in-month", MARCH))
                .isEmpty();
        assertThat(scene.officer(1, "rereferral-rate-in-month").counts(council(1), "rereferral-rate-in-month", MARCH))
                .isPresent();
    }

    /**
     * A stricter policy shows nothing that a looser one withholds, itself or to protect another, in months and in quarters: a
     * reader who has seen both learns no more than from the looser one alone.
     */
    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({
        "CHILD_COUNT 7, CHILD_COUNT",
        "CHILD_COUNT 10, CHILD_COUNT",
        "CHILD_COUNT 10, CHILD_COUNT 7",
        "CHILD_COUNT ZERO, CHILD_COUNT",
        "CHILD_COUNT 7 ZERO, CHILD_COUNT 7",
        "CHILD_COUNT 10 ZERO, CHILD_COUNT 7 ZERO",
    })
    void showsNothingThatALooserPolicyWithholds(String strict, String loose) {
        int more = 0;
        for (int seed = 0; seed < 8; seed++) {
            Comparison looser = seen(seed, loose);
            Comparison stricter = seen(seed, strict);
            for (String code : ALL) {
                for (ReportingMonth month : QUARTER.eachMonth().toList()) {
                    more += notMore(looser, stricter, code, ReportingPeriod.month(month), seed);
                }
                more += notMore(looser, stricter, code, QUARTER, seed);
            }
        }
        assertThat(more).isPositive();
    }

    private static int notMore(Comparison looser, Comparison stricter, String code, ReportingPeriod period, int seed) {
        FigureGap loose = looser.figure(council(1), code, period).gap();
        FigureGap strict = stricter.figure(council(1), code, period).gap();
        assertThat(loose == FigureGap.WITHHELD && strict != FigureGap.WITHHELD)
                .as("%s %s, seed %d", code, period, seed)
                .isFalse();
        return loose == strict ? 0 : 1;
    }

    private static Comparison seen(int seed, String policy) {
        Random random = new Random(seed);
        ComparisonScene scene = new ComparisonScene();
        for (int back = 0; back < 15; back++) {
            ReportingMonth month = MARCH.minus(back);
            COUNTS.forEach(code -> scene.figure(1, code, month, Integer.toString(random.nextInt(14))));
        }
        COUNTS.forEach(code -> scene.formerly(1, code, "2017-02", Integer.toString(random.nextInt(14))));
        return scene.policy(1, policy).over(QUARTER).board(ALL.toArray(String[]::new));
    }

    @Test
    void takesWhatNobodyKnowsForTheStrictest() {
        CouncilFigures.Published unknown =
                new CouncilFigures.Published(List.of(), List.of(), List.of(), List.of(), null);

        assertThat(unknown.policy()).isEqualTo(CouncilPolicy.STRICTEST);
    }
}
