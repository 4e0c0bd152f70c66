package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;

/** What holds for ranks, quartiles and neighbours' means, whatever the figures are. */
class RankAndBandPropertiesTest {

    @Property
    void highIsGoodIsLowIsGoodUpsideDown(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 60) Integer> figures) {
        Map<Integer, MeasureValue> up = keyed(figures);
        Map<Integer, MeasureValue> down =
                keyed(figures.stream().map(each -> -each).toList());
        assertThat(RankRule.ranks(up, Polarity.HIGH_IS_GOOD)).isEqualTo(RankRule.ranks(down, Polarity.LOW_IS_GOOD));
    }

    @Property
    void aRankIsOneMoreThanTheNumberOfBetterOnes(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 60) Integer> figures) {
        Map<Integer, Integer> ranks = RankRule.ranks(keyed(figures), Polarity.LOW_IS_GOOD);
        ranks.forEach((place, rank) -> assertThat(rank)
                .isEqualTo(1
                        + (int) figures.stream()
                                .filter(other -> other < figures.get(place))
                                .count()));
    }

    @Property
    void theCutPointsAreInOrderAndWithinTheFigures(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1000) Integer> figures) {
        Quartiles cuts = QuartileRule.cutPoints(
                        figures.stream().map(BigDecimal::valueOf).toList())
                .orElseThrow();
        assertThat(cuts.lower()).isLessThanOrEqualTo(cuts.median());
        assertThat(cuts.median()).isLessThanOrEqualTo(cuts.upper());
        assertThat(cuts.lower()).isGreaterThanOrEqualTo(BigDecimal.valueOf(Collections.min(figures)));
        assertThat(cuts.upper()).isLessThanOrEqualTo(BigDecimal.valueOf(Collections.max(figures)));
    }

    @Property
    void aMeanLiesBetweenTheNeighboursFigures(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> figures) {
        BigDecimal mean =
                NeighbourRule.mean(keyed(figures).values()).mean().known().orElseThrow();
        assertThat(mean)
                .isBetween(BigDecimal.valueOf(Collections.min(figures)), BigDecimal.valueOf(Collections.max(figures)));
    }

    private static Map<Integer, MeasureValue> keyed(List<Integer> figures) {
        Map<Integer, MeasureValue> keyed = new LinkedHashMap<>();
        figures.forEach(figure -> keyed.put(keyed.size(), MeasureValue.of(BigDecimal.valueOf(figure))));
        return keyed;
    }
}
