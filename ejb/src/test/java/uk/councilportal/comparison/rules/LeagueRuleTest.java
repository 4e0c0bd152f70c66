package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.comparison.model.League;
import uk.councilportal.comparison.model.LeagueRow;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

class LeagueRuleTest {

    @Test
    void councilsThatPrintTheSameShareARank() {
        League league = league(Polarity.LOW_IS_GOOD, "20.04", "20.01", "19.9");
        assertThat(league.rows())
                .extracting(LeagueRow::rank)
                .containsExactly(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.of(1));
        assertThat(league.best()).containsExactly(council(2));
    }

    @Test
    void fewerThanFourFiguresHaveNoQuarters() {
        assertThat(league(Polarity.LOW_IS_GOOD, "1", "2", "3", "-").rows())
                .extracting(LeagueRow::band)
                .containsOnly(Optional.empty());
    }

    @Test
    void fourFiguresHaveAQuarterEach() {
        assertThat(league(Polarity.HIGH_IS_GOOD, "1", "2", "3", "4", "-").rows())
                .extracting(LeagueRow::band)
                .containsExactly(
                        Optional.of(QuartileBand.D),
                        Optional.of(QuartileBand.C),
                        Optional.of(QuartileBand.B),
                        Optional.of(QuartileBand.A),
                        Optional.empty());
    }

    @Test
    void aMeasureWithoutGoodOrBadHasNeitherRankNorBest() {
        League league = league(Polarity.NEUTRAL, "1", "2", "3", "4");
        assertThat(league.best()).isEmpty();
        assertThat(league.rows()).allSatisfy(row -> {
            assertThat(row.rank()).isEmpty();
            assertThat(row.band()).isEmpty();
        });
    }

    @Test
    void theGradeIsThatOfTheLeastComparableFigureShown() {
        assertThat(league(Polarity.NEUTRAL, "1", "-", "3").leastComparable()).contains(Comparability.CLOSE);
        assertThat(league(Polarity.NEUTRAL, "-").leastComparable()).isEmpty();
        assertThat(league(Polarity.NEUTRAL, "1", "-", "3").withFigure()).isEqualTo(2);
    }

    private static League league(Polarity polarity, String... figures) {
        Map<AuthorityCode, ComparedFigure> councils = new LinkedHashMap<>();
        for (String figure : figures) {
            councils.put(council(councils.size()), figure(figure));
        }
        return LeagueRule.league(councils, new Measure(MeasureUnit.PERCENT, 1, polarity, Frequency.MONTHLY));
    }

    private static ComparedFigure figure(String figure) {
        if (figure.equals("-")) {
            return ComparedFigure.missing(MeasureValue.missing(MissingReason.NOT_AVAILABLE), FigureBasis.NOT_PUBLISHED);
        }
        FigurePart part = new FigurePart(FigurePart.Role.FIGURE, "REPORT 1", Comparability.CLOSE, "");
        return new ComparedFigure(
                MeasureValue.of(new BigDecimal(figure)), Optional.empty(), FigureBasis.OWN_FIGURE, List.of(part));
    }

    private static AuthorityCode council(int number) {
        return new AuthorityCode("E0800000" + number);
    }
}
