package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.RagStatus;

/** What of published figures reaches a reader, and what is made of it. */
class ComparisonTest {

    private static final String REREFERRALS = "rereferrals";
    private static final String REFERRALS = "referrals-received";
    private static final String SHARE = "rereferral-rate-in-month";
    private static final String REVIEWS = "cpp-review-timeliness";
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(MARCH.financialYear(), 4);
    private static final LocalDateTime GIVEN = LocalDateTime.of(2017, 1, 2, 9, 0);

    @ParameterizedTest
    @CsvSource({"0, ZERO", "1, SUPPRESSED", "5, SUPPRESSED", "6, VALUE"})
    void withholdsSmallCountsFromABoard(String count, DisclosureState state) {
        Comparison board =
                new ComparisonScene().figure(1, REREFERRALS, MARCH, count).board(REREFERRALS);

        assertThat(board.figure(council(1), REREFERRALS, MARCH).value().state()).isEqualTo(state);
    }

    @Test
    void showsACouncilItsOwnSmallCountsWithAMark() {
        ComparisonScene scene =
                new ComparisonScene().figure(1, REREFERRALS, MARCH, "3").figure(2, REREFERRALS, MARCH, "3");
        Comparison officer = scene.officer(1, REREFERRALS);

        assertThat(officer.figure(council(1), REREFERRALS, MARCH).value())
                .satisfies(value -> assertThat(value.displayed()).isEqualTo("3"))
                .satisfies(value -> assertThat(value.smallNumber()).isTrue());
        assertThat(officer.figure(council(2), REREFERRALS, MARCH).number()).isEmpty();
    }

    /** England at 15%: 3 of 100 may not be seen, 20 of 100 may be chance, 30 of 100 is not; low is good. */
    @Test
    void testsBesideEnglandOnlyWhatIsShown() {
        Comparison board = new ComparisonScene()
                .share(1, SHARE, 3, 100)
                .share(2, SHARE, 20, 100)
                .share(3, SHARE, 30, 100)
                .board(SHARE);
        References.Line england = new References.Line(
                References.Kind.ENGLAND, "England", DisclosedValue.shown(BigDecimal.valueOf(15), "15.0%"), 0, 0);
        References national = new References(new References.Origin("", "", true, "", ""), List.of(england));
        LeagueTable league =
                new LeagueComposer(board, SHARE, ReportingPeriod.month(MARCH)).table(Optional.empty(), national);

        assertThat(league.lines())
                .extracting(line -> line.council().code(), LeagueLine::england)
                .containsExactly(
                        tuple(council(2), BenchmarkOutcome.SIMILAR),
                        tuple(council(3), BenchmarkOutcome.MUCH_WORSE),
                        tuple(council(1), BenchmarkOutcome.NOT_COMPARED));
    }

    @Test
    void ranksOnlyWhatIsShown() {
        Comparison board = new ComparisonScene()
                .share(1, SHARE, 3, 100)
                .share(2, SHARE, 20, 100)
                .share(3, SHARE, 30, 100)
                .board(SHARE);
        LeagueTable league = new LeagueComposer(board, SHARE, ReportingPeriod.month(MARCH)).table(Optional.empty());

        assertThat(league.lines())
                .extracting(
                        line -> line.council().code(),
                        line -> line.standing().rank().orElse(0),
                        line -> line.figure().rating())
                .containsExactly(
                        tuple(council(2), 1, Optional.of(RagStatus.RED)),
                        tuple(council(3), 2, Optional.of(RagStatus.RED)),
                        tuple(council(1), 0, Optional.empty()));
        assertThat(league.lines().get(2).counts()).isEmpty();
        assertThat(league.lines().get(2).interval()).isEmpty();
        assertThat(league.summary().best()).containsExactly(council(2));
        assertThat(league.toString()).doesNotContain("3.0");
    }

    @Test
    void withholdsAPercentageAndItsDenominatorWhereFewAreLeft() {
        Comparison board = new ComparisonScene()
                .figure(1, REREFERRALS, MARCH, "96")
                .figure(1, REFERRALS, MARCH, "100")
                .board(SHARE, REREFERRALS, REFERRALS);

        assertThat(board.figure(council(1), SHARE, MARCH).gap()).isEqualTo(FigureGap.WITHHELD);
        assertThat(board.figure(council(1), REREFERRALS, MARCH).number()).isPresent();
        assertThat(board.figure(council(1), REFERRALS, MARCH).gap()).isEqualTo(FigureGap.WITHHELD);
    }

    @Test
    void withholdsAPercentageFromWhichASmallCountCouldBeWorkedOut() {
        Comparison board = new ComparisonScene()
                .figure(1, SHARE, MARCH, "4.0")
                .figure(1, REFERRALS, MARCH, "100")
                .board(SHARE);

        assertThat(board.figure(council(1), SHARE, MARCH).gap()).isEqualTo(FigureGap.WITHHELD);
    }

    @Test
    void withholdsARateFromWhichASmallCountCouldBeWorkedOut() {
        Comparison board =
                new ComparisonScene().figure(1, "cpp-rate", MARCH, "0.8").board("cpp-rate");

        assertThat(board.figure(council(1), "cpp-rate", MARCH).gap()).isEqualTo(FigureGap.WITHHELD);
    }

    @Test
    void neverRanksWhatIsNotComparable() {
        Comparison board = new ComparisonScene()
                .link(1, REVIEWS, Comparability.NOT_COMPARABLE, "counts open reviews")
                .figure(1, REVIEWS, MARCH, "90.0")
                .figure(2, REVIEWS, MARCH, "80.0")
                .board(REVIEWS);
        LeagueLine refused = new LeagueComposer(board, REVIEWS, ReportingPeriod.month(MARCH))
                .table(Optional.empty())
                .lines()
                .get(1);

        assertThat(refused.standing().rank()).isEmpty();
        assertThat(refused.figure().number()).isEmpty();
        assertThat(refused.figure().comparability()).contains(Comparability.NOT_COMPARABLE);
        assertThat(refused.figure().reason()).contains("counts open reviews");
    }

    @Test
    void showsAnotherDefinitionWithItsNote() {
        Comparison board = new ComparisonScene()
                .link(1, REVIEWS, Comparability.DIFFERENT_DEFINITION, "children only")
                .figure(1, REVIEWS, MARCH, "90.0")
                .board(REVIEWS);
        ShownFigure figure = board.figure(council(1), REVIEWS, MARCH);

        assertThat(figure.value().displayed()).isEqualTo("90.0%");
        assertThat(figure.needsGrade()).isTrue();
        assertThat(figure.note()).contains("children only");
    }

    @Test
    void saysWhyThereIsNothing() {
        GivenConsent.Term open = new GivenConsent.Term(GIVEN, Optional.empty(), Optional.empty());
        GivenConsent.Term over = new GivenConsent.Term(GIVEN, Optional.of(LocalDate.of(2017, 4, 30)), Optional.empty());
        GivenConsent.Term withdrawn = new GivenConsent.Term(GIVEN, Optional.empty(), Optional.of(GIVEN));
        Comparison board = new ComparisonScene()
                .council(council(1))
                .consent(2, REVIEWS, "2017-03", open)
                .consent(3, REVIEWS, "2017-04", open)
                .consent(4, REVIEWS, "2017-01", over)
                .consent(5, REVIEWS, "2017-01", withdrawn)
                .board(REVIEWS);

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(number -> board.figure(council(number), REVIEWS, MARCH)))
                .extracting(ShownFigure::gap)
                .containsExactly(
                        FigureGap.NOT_GRANTED,
                        FigureGap.NOT_PUBLISHED,
                        FigureGap.BEFORE_GRANT,
                        FigureGap.GRANT_ENDED,
                        FigureGap.GRANT_WITHDRAWN);
    }

    @Test
    void givesNoMeanOfFewerThanThree() {
        ComparisonScene two =
                new ComparisonScene().figure(1, REVIEWS, MARCH, "80").figure(2, REVIEWS, MARCH, "90");

        assertThat(mean(two).mean().value()).isEmpty();
        assertThat(mean(two.figure(3, REVIEWS, MARCH, "100")).mean().displayed())
                .isEqualTo("90.0%");
        assertThat(mean(two).used()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: quarter {3}")
    @CsvSource({"8, 9, 7, 24, 8 9 7", "8, 3, 9, c, 8 c 9", "8, 0, 9, 17, 8 0 9", "5, 5, 5, 15, c c c"})
    void showsAQuarterUnlessAMonthFollowsFromIt(
            String january, String february, String march, String shown, String months) {
        ComparisonScene scene = new ComparisonScene()
                .figure(1, REREFERRALS, MARCH.minus(2), january)
                .figure(1, REREFERRALS, MARCH.minus(1), february)
                .figure(1, REREFERRALS, MARCH, march)
                .over(QUARTER);
        Comparison board = scene.board(REREFERRALS);

        assertThat(board.figure(council(1), REREFERRALS, QUARTER).value().displayed())
                .isEqualTo(shown);
        assertThat(QUARTER.eachMonth()
                        .map(month -> board.figure(council(1), REREFERRALS, month)
                                .value()
                                .displayed())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void dividesTheCountsOfAQuarter() {
        ComparisonScene scene = new ComparisonScene().over(QUARTER);
        for (int back = 0; back < 3; back++) {
            scene.figure(1, REREFERRALS, MARCH.minus(back), String.valueOf(10 + back))
                    .figure(1, REFERRALS, MARCH.minus(back), "100");
        }
        Comparison board = scene.board(SHARE);

        assertThat(board.figure(council(1), SHARE, QUARTER).value().displayed()).isEqualTo("11.0%");
        assertThat(board.counts(council(1), SHARE, QUARTER)).isPresent();
        assertThat(scene.figure(2, "cpp-count", MARCH, "40")
                        .board("cpp-count")
                        .figure(council(2), "cpp-count", QUARTER)
                        .value()
                        .displayed())
                .isEqualTo("40");
    }

    /** A percentage of a quarter tells of its counts as the counts themselves do. */
    @Test
    void withholdsAPercentageOfAQuarterFromWhichAMonthFollows() {
        ComparisonScene scene = new ComparisonScene().over(QUARTER);
        List<String> numerators = List.of("8", "3", "9");
        for (int back = 0; back < 3; back++) {
            scene.figure(1, REREFERRALS, MARCH.minus(back), numerators.get(back))
                    .figure(1, REFERRALS, MARCH.minus(back), "100");
        }

        assertThat(scene.board(SHARE).figure(council(1), SHARE, QUARTER).gap()).isEqualTo(FigureGap.WITHHELD);
    }

    /** What the first issue had is known: the difference to it must not tell what the second withholds. */
    @Test
    void withholdsWhatASecondIssueWouldTellBesideTheFirst() {
        ComparisonScene scene =
                new ComparisonScene().figure(1, REREFERRALS, MARCH, "12").formerly(1, REREFERRALS, "2017-03", "4");

        assertThat(scene.board(REREFERRALS)
                        .figure(council(1), REREFERRALS, MARCH)
                        .gap())
                .isEqualTo(FigureGap.WITHHELD);
        assertThat(new ComparisonScene()
                        .figure(1, REREFERRALS, MARCH, "12")
                        .formerly(1, REREFERRALS, "2017-03", "8")
                        .board(REREFERRALS)
                        .figure(council(1), REREFERRALS, MARCH)
                        .gap())
                .isEqualTo(FigureGap.NONE);
    }

    private static PeerFigure mean(ComparisonScene scene) {
        return new LeagueComposer(scene.board(REVIEWS), REVIEWS, ReportingPeriod.month(MARCH))
                .table(Optional.empty())
                .summary()
                .mean();
    }
}
