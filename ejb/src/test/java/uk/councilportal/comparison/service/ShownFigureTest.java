package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.RagStatus;

/** What is told beside a figure, and that nothing is beside one that is withheld. */
class ShownFigureTest {
    private static final String REREFERRALS = "rereferrals";
    private static final String REFERRALS = "referrals-received";
    private static final String SHARE = "rereferral-rate-in-month";

    @Test
    void tellsOfAShownFigureItsRatingAndWhetherItIsRestated() {
        ShownFigure shown = new ComparisonScene()
                .revised()
                .figure(1, REREFERRALS, MARCH, "30")
                .board(REREFERRALS)
                .figure(council(1), REREFERRALS, MARCH);

        assertThat(shown.rating()).contains(RagStatus.RED);
        assertThat(shown.revised()).isTrue();
        assertThat(shown.reason()).isEqualTo("the council's own count");
    }

    @Test
    void tellsNothingBesideAWithheldFigure() {
        ShownFigure withheld = new ComparisonScene()
                .revised()
                .figure(1, REREFERRALS, MARCH, "3")
                .board(REREFERRALS)
                .figure(council(1), REREFERRALS, MARCH);

        assertThat(withheld.gap()).isEqualTo(FigureGap.WITHHELD);
        assertThat(withheld.rating()).isEmpty();
        assertThat(withheld.revised()).isFalse();
        assertThat(withheld.reason()).startsWith("withheld");
    }

    /** The council rates and restates its own figures, not what is made of them. */
    @Test
    void tellsNoRatingOfARebuiltFigure() {
        ShownFigure rebuilt = new ComparisonScene()
                .revised()
                .figure(1, REREFERRALS, MARCH, "20")
                .figure(1, REFERRALS, MARCH, "100")
                .board(SHARE)
                .figure(council(1), SHARE, MARCH);

        assertThat(rebuilt.value().displayed()).isEqualTo("20.0%");
        assertThat(rebuilt.rating()).isEmpty();
        assertThat(rebuilt.revised()).isFalse();
    }

    @Test
    void marksTheCouncilsOwnPercentagesThatRestOnFew() {
        ComparisonScene scene = new ComparisonScene().share(1, SHARE, 3, 100).share(2, SHARE, 30, 100);

        assertThat(scene.officer(1, SHARE)
                        .figure(council(1), SHARE, MARCH)
                        .value()
                        .smallNumber())
                .isTrue();
        assertThat(scene.officer(2, SHARE)
                        .figure(council(2), SHARE, MARCH)
                        .value()
                        .smallNumber())
                .isFalse();
    }

    @Test
    void tellsOfAGapNoMoreThanThatItIsNotGranted() {
        ShownFigure gap = new ComparisonScene().council(council(1)).board(SHARE).figure(council(1), SHARE, MARCH);

        assertThat(gap.reason()).isEqualTo(FigureGap.NOT_GRANTED.words());
        assertThat(gap.value().reason()).isEqualTo(gap.reason());
    }

    /** The council whose figure is withheld does not count among those that are compared. */
    @Test
    void gradesAComparisonByTheFiguresShown() {
        Comparison board = new ComparisonScene()
                .link(1, SHARE, Comparability.DIFFERENT_DEFINITION, "")
                .share(1, SHARE, 3, 100)
                .share(2, SHARE, 30, 100)
                .board(SHARE);

        assertThat(new LeagueComposer(board, SHARE, ReportingPeriod.month(MARCH))
                        .table(Optional.empty())
                        .summary()
                        .leastComparable())
                .contains(Comparability.SAME);
    }
}
