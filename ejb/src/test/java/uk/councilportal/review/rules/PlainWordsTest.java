package uk.councilportal.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardLink;

class PlainWordsTest {

    @Test
    void saysNothingOfNothing() {
        assertThat(PlainWords.of(null)).isEmpty();
        assertThat(PlainWords.of(Optional.empty())).isEmpty();
        assertThat(PlainWords.of(List.of())).isEmpty();
    }

    @Test
    void writesValuesAsPeopleSayThem() {
        assertThat(PlainWords.of(Optional.of(new BigDecimal("95.500000")))).isEqualTo("95.5");
        assertThat(PlainWords.of(Polarity.HIGH_IS_GOOD)).isEqualTo("high is good");
        assertThat(PlainWords.of(true)).isEqualTo("yes");
        assertThat(PlainWords.of(false)).isEqualTo("no");
        assertThat(PlainWords.of(List.of(6, 3))).isEqualTo("6; 3");
        assertThat(PlainWords.of(LocalDate.of(2017, 6, 30))).isEqualTo("30 June 2017");
    }

    @Test
    void tellsWhatHasNoOrderAlwaysInTheSameOne() {
        assertThat(PlainWords.of(Set.of(FigureKind.RAG, FigureKind.YTD, FigureKind.DIFFERENCE)))
                .isEqualTo("difference; rag; ytd");
    }

    @Test
    void writesFormulasAsTheyAreRead() {
        assertThat(PlainWords.of(formula(Optional.of("[2.1]"), "100", false))).isEqualTo("([2.2]) / ([2.1]) × 100");
        assertThat(PlainWords.of(formula(Optional.empty(), "1", false))).isEqualTo("[2.2]");
        assertThat(PlainWords.of(formula(Optional.of("[2.1]"), "10000", true)))
                .isEqualTo("([2.2]) / ([2.1]) × 10000, annualised");
    }

    @Test
    void writesLinksWithWhatDiffers() {
        assertThat(PlainWords.of(link(Breakdown.total(), ""))).isEqualTo("CIN1, " + comparability());
        assertThat(PlainWords.of(link(Breakdown.of("area", "North"), "counts children")))
                .isEqualTo("CIN1 (area=North), " + comparability() + ": counts children");
    }

    private static String comparability() {
        return PlainWords.of(Comparability.values()[0]);
    }

    private static StandardLink link(Breakdown breakdown, String note) {
        return new StandardLink(new IndicatorCode("1.1"), breakdown, "CIN1", Comparability.values()[0], note);
    }

    private static Formula formula(Optional<String> denominator, String multiplier, boolean annualised) {
        return new Formula(
                null,
                Expression.parse("[2.2]"),
                denominator.map(Expression::parse),
                new BigDecimal(multiplier),
                annualised);
    }
}
