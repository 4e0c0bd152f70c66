package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.References.Kind;
import uk.councilportal.disclosure.model.DisclosedValue;

/** One council beside what official statistics publish, by what the reader may see of it. Low is good. */
class ProfileComposerTest {

    private static final String SHARE = "rereferral-rate-in-month";
    private static final String REFERRALS = "referrals-received";

    /** 200 of 1,000 is 20%, its 95% interval about 17.6 to 22.6, its 99.8% interval about 16.4 to 24.2. */
    @Test
    void saysWhatLiesOutsideTheInterval() {
        Comparison board = new ComparisonScene().share(1, SHARE, 200, 1000).board(SHARE);

        assertThat(verdicts(board, "21.0", "19.0"))
                .extracting(CouncilProfile.Verdicts::neighbours, CouncilProfile.Verdicts::england)
                .containsExactly(BenchmarkOutcome.SIMILAR, BenchmarkOutcome.SIMILAR);
        assertThat(verdicts(board, "23.5", "17.0"))
                .extracting(CouncilProfile.Verdicts::neighbours, CouncilProfile.Verdicts::england)
                .containsExactly(BenchmarkOutcome.BETTER, BenchmarkOutcome.WORSE);
        assertThat(verdicts(board, "30.0", "10.0"))
                .extracting(CouncilProfile.Verdicts::neighbours, CouncilProfile.Verdicts::england)
                .containsExactly(BenchmarkOutcome.MUCH_BETTER, BenchmarkOutcome.MUCH_WORSE);
        assertThat(verdicts(board, "21.0", "19.0").interval()).isPresent();
    }

    /** 3 of 1,000: neither the figure nor its interval nor the verdict may tell of the three. */
    @Test
    void saysNothingOfAFigureThatIsWithheld() {
        Comparison board = new ComparisonScene().share(1, SHARE, 3, 1000).board(SHARE);

        assertThat(verdicts(board, "21.0", "19.0"))
                .isEqualTo(new CouncilProfile.Verdicts(
                        Optional.empty(), BenchmarkOutcome.NOT_COMPARED, BenchmarkOutcome.NOT_COMPARED));
    }

    @Test
    void comparesNothingWithoutAnOfficialFigure() {
        Comparison board = new ComparisonScene().share(1, SHARE, 200, 1000).board(SHARE);
        CouncilProfile profile = profile(board, Map.of(SHARE, References.none("none kept")), SHARE);

        assertThat(profile.lines().get(0).verdicts().england()).isEqualTo(BenchmarkOutcome.NOT_COMPARED);
    }

    @Test
    void tellsWhatIsLeftOut() {
        Comparison board = new ComparisonScene().share(1, SHARE, 200, 1000).board(SHARE, REFERRALS);
        References none = References.none("none kept");
        CouncilProfile profile = profile(board, Map.of(SHARE, none, REFERRALS, none), SHARE, REFERRALS);

        assertThat(profile.lines()).hasSize(1);
        assertThat(profile.left()).extracting(left -> left.indicator().code()).containsExactly(REFERRALS);
    }

    private static CouncilProfile.Verdicts verdicts(Comparison board, String neighbours, String england) {
        References national = new References(
                new References.Origin("official", "2017", true, "2025", ""),
                List.of(line(Kind.NEIGHBOURS, neighbours), line(Kind.ENGLAND, england)));
        return profile(board, Map.of(SHARE, national), SHARE).lines().get(0).verdicts();
    }

    private static References.Line line(Kind kind, String number) {
        return new References.Line(kind, "", DisclosedValue.shown(new BigDecimal(number), number), 0, 0);
    }

    private static CouncilProfile profile(Comparison board, Map<String, References> national, String... codes) {
        return new ProfileComposer(board, national, council(1), MARCH).profile(List.of(codes));
    }
}
