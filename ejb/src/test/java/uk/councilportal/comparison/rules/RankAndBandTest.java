package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/** Ranks, quartiles and neighbours, by hand; statistics and disclosure, 4. */
class RankAndBandTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "HIGH_IS_GOOD, 30 10 20, 1 3 2",
        "LOW_IS_GOOD, 30 10 20, 3 1 2",
        "HIGH_IS_GOOD, 10 20 20 5, 3 1 1 4",
        "LOW_IS_GOOD, 10 20 20 5, 2 3 3 1",
        "LOW_IS_GOOD, 10 - 20, 1 - 2",
        "LOW_IS_GOOD, 10 10.0 20, 1 1 3",
        "NEUTRAL, 30 10 20, - - -",
        "WITHIN_RANGE, 30 10 20, - - -",
        "NOT_STATED, 30 10 20, - - -",
    })
    void tiesShareTheLowestRank(Polarity polarity, String figures, String expected) {
        Map<Integer, Integer> ranks = RankRule.ranks(keyed(figures), polarity);
        String found = Stream.iterate(0, i -> i + 1)
                .limit(figures.split(" ").length)
                .map(i -> ranks.containsKey(i) ? ranks.get(i).toString() : "-")
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    /** As R gives them: quantile(x, c(.25, .5, .75)). */
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "7, 7, 7, 7",
        "1 2, 1.25, 1.5, 1.75",
        "4 1 3 2, 1.75, 2.5, 3.25",
        "1 2 3 4 5, 2, 3, 4",
        "10 20 30 40 50 60, 22.5, 35, 47.5",
        "1 1 1 9, 1, 1, 3",
    })
    void cutPointsAreOfTypeSeven(String figures, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        Quartiles cuts = QuartileRule.cutPoints(numbers(figures)).orElseThrow();
        assertThat(cuts.lower()).isEqualByComparingTo(lower);
        assertThat(cuts.median()).isEqualByComparingTo(median);
        assertThat(cuts.upper()).isEqualByComparingTo(upper);
    }

    @Test
    void nothingCannotBeDivided() {
        assertThat(QuartileRule.cutPoints(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: low is good {1}, high is good {2}")
    @CsvSource({"16.8, A, D", "16.9, A, D", "17.0, B, C", "20, B, C", "20.1, C, B", "23, C, B", "23.1, D, A"})
    void aFigureOnACutPointBelongsToTheLowerQuarter(BigDecimal value, QuartileBand low, QuartileBand high) {
        Quartiles rereferrals = new Quartiles(new BigDecimal("16.9"), new BigDecimal("20.0"), new BigDecimal("23.0"));
        assertThat(QuartileRule.band(value, rereferrals, Polarity.LOW_IS_GOOD)).contains(low);
        assertThat(QuartileRule.band(value, rereferrals, Polarity.HIGH_IS_GOOD)).contains(high);
        assertThat(QuartileRule.band(value, rereferrals, Polarity.NEUTRAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"LOW_IS_GOOD, 16.9", "HIGH_IS_GOOD, 23.0", "NEUTRAL,", "WITHIN_RANGE,", "NOT_STATED,"})
    void theBestQuarterBeginsAtTheQuartileOfTheGoodEnd(Polarity polarity, BigDecimal expected) {
        Quartiles cuts = new Quartiles(new BigDecimal("16.9"), new BigDecimal("20.0"), new BigDecimal("23.0"));
        assertThat(QuartileRule.topQuartileThreshold(cuts, polarity)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "neighbours {0}: mean {1} of {2}")
    @CsvSource({"10 20 30, 20, 3", "10 - 30, 20, 2", "1 2, 1.5, 2", "0 0, 0, 2"})
    void theMeanLeavesOutWhatIsMissing(String figures, BigDecimal mean, int used) {
        NeighbourMean found = NeighbourRule.mean(keyed(figures).values());
        assertThat(found.mean().known().orElseThrow()).isEqualByComparingTo(mean);
        assertThat(found.used()).isEqualTo(used);
        assertThat(found.neighbours()).isEqualTo(figures.split(" ").length);
    }

    @Test
    void noNeighbourWithAFigureIsNoMean() {
        NeighbourMean found = NeighbourRule.mean(keyed("- -").values());
        assertThat(found.mean().isKnown()).isFalse();
        assertThat(found.used()).isZero();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "LOW_IS_GOOD, 30 10 20, 1, 10",
        "HIGH_IS_GOOD, 30 10 30, 0 2, 30",
        "HIGH_IS_GOOD, - -, '',",
        "NEUTRAL, 30 10, '',",
    })
    void theBestNeighbourIsTheOneRankedFirst(Polarity polarity, String figures, String best, BigDecimal figure) {
        List<Integer> expected = best.isEmpty()
                ? List.of()
                : Arrays.stream(best.split(" ")).map(Integer::valueOf).toList();
        assertThat(NeighbourRule.best(keyed(figures), polarity)).isEqualTo(expected);
        assertThat(NeighbourRule.bestFigure(keyed(figures), polarity)).isEqualTo(Optional.ofNullable(figure));
    }

    private static Map<Integer, MeasureValue> keyed(String figures) {
        Map<Integer, MeasureValue> keyed = new LinkedHashMap<>();
        for (String figure : figures.split(" ")) {
            keyed.put(
                    keyed.size(),
                    figure.equals("-")
                            ? MeasureValue.missing(MissingReason.NOT_AVAILABLE)
                            : MeasureValue.of(new BigDecimal(figure)));
        }
        return keyed;
    }

    private static List<BigDecimal> numbers(String figures) {
        return Stream.of(figures.split(" ")).map(BigDecimal::new).toList();
    }
}
