package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.comparison.model.TrendPoint;
import uk.councilportal.indicator.model.Polarity;

/** Statistics and disclosure, 4 and 5; the chi-squared figures were worked out once more outside the portal. */
class RecentTrendRuleTest {

    private static final CountedMeasure PERCENT = CountedMeasure.percentage();
    private static final CountedMeasure RATE = CountedMeasure.ratePer(10_000);

    /** Rotherham's second or later child protection plans, 2021 to 2025. */
    @Test
    void oneOddYearMakesNoTrend() {
        RecentTrend trend = trend("102/593 187/596 127/504 103/401 109/393", PERCENT, Polarity.LOW_IS_GOOD);
        assertThat(trend.chiSquared().orElseThrow().doubleValue()).isCloseTo(7.1094, within(0.00005));
        assertThat(trend.slopes()).containsExactly(1, -1, 1, 1, 1, 1);
        assertThat(trend.label()).isEqualTo(TrendLabel.NO_SIGNIFICANT_CHANGE);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "100/1000 120/1000 140/1000 160/1000 180/1000, LOW_IS_GOOD, INCREASING_GETTING_WORSE, 33.22",
        "100/1000 120/1000 140/1000 160/1000 180/1000, HIGH_IS_GOOD, INCREASING_GETTING_BETTER, 33.22",
        "100/1000 120/1000 140/1000 160/1000 180/1000, NEUTRAL, INCREASING, 33.22",
        "180/1000 160/1000 140/1000 120/1000 100/1000, LOW_IS_GOOD, DECREASING_GETTING_BETTER, 33.22",
        "180/1000 160/1000 140/1000 120/1000 100/1000, HIGH_IS_GOOD, DECREASING_GETTING_WORSE, 33.22",
        "180/1000 160/1000 140/1000 120/1000 100/1000, NOT_STATED, DECREASING, 33.22",
        "100/1000 110/1000 120/1000 130/1000 140/1000, LOW_IS_GOOD, NO_SIGNIFICANT_CHANGE, 9.47",
        "0/10 0/10 0/10 0/10 0/10, LOW_IS_GOOD, NO_SIGNIFICANT_CHANGE, 0",
    })
    void proportions(String counts, Polarity polarity, TrendLabel label, double chiSquared) {
        RecentTrend trend = trend(counts, PERCENT, polarity);
        assertThat(trend.label()).isEqualTo(label);
        assertThat(trend.chiSquared().orElseThrow().doubleValue()).isCloseTo(chiSquared, within(0.01));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "400/50000 440/50000 480/50000 520/50000 560/50000, INCREASING_GETTING_WORSE, 32.87",
        "560/50000 520/50000 480/50000 440/50000 400/50000, DECREASING_GETTING_BETTER, 32.87",
        "400/50000 405/50000 400/50000 405/50000 400/50000, NO_SIGNIFICANT_CHANGE, 0.00",
        "0/50000 1/50000 2/50000 30/50000 40/50000, INCREASING_GETTING_WORSE, 25.01",
    })
    void rates(String counts, TrendLabel label, double chiSquared) {
        RecentTrend trend = trend(counts, RATE, Polarity.LOW_IS_GOOD);
        assertThat(trend.label()).isEqualTo(label);
        assertThat(trend.chiSquared().orElseThrow().doubleValue()).isCloseTo(chiSquared, within(0.01));
    }

    @ParameterizedTest(name = "{0} cannot be calculated")
    @CsvSource({
        "1/10 2/10 3/10 4/10",
        "1/10 - 3/10 4/10 5/10 6/10",
        "1/10 2/10 10/10 4/10 5/10",
        "1/10 2/10 11/10 4/10 5/10",
        "'- - - - -'",
    })
    void needsFiveInARowNoneOfWhichIsAll(String counts) {
        RecentTrend trend = trend(counts, PERCENT, Polarity.LOW_IS_GOOD);
        assertThat(trend).isEqualTo(RecentTrend.notCalculated());
        assertThat(trend.label()).isEqualTo(TrendLabel.CANNOT_BE_CALCULATED);
    }

    @Test
    void onlyTheLatestFiveCount() {
        String latest = "100/1000 120/1000 140/1000 160/1000 180/1000";
        assertThat(trend("900/1000 - 10/1000 " + latest, PERCENT, Polarity.LOW_IS_GOOD))
                .isEqualTo(trend(latest, PERCENT, Polarity.LOW_IS_GOOD));
    }

    @Test
    void theOrderOfThePointsDoesNotMatter() {
        List<TrendPoint> points = new ArrayList<>(points("100/1000 120/1000 140/1000 160/1000 180/1000"));
        Collections.reverse(points);
        assertThat(RecentTrendRule.trend(points, PERCENT, Polarity.NEUTRAL).label())
                .isEqualTo(TrendLabel.INCREASING);
    }

    private static RecentTrend trend(String counts, CountedMeasure measure, Polarity polarity) {
        return RecentTrendRule.trend(points(counts), measure, polarity);
    }

    private static List<TrendPoint> points(String counts) {
        List<TrendPoint> points = new ArrayList<>();
        for (String each : counts.split(" ")) {
            points.add(new TrendPoint(2021 + points.size(), pair(each)));
        }
        return points;
    }

    private static Optional<CountPair> pair(String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        String[] counts = text.split("/");
        return Optional.of(CountPair.of(Long.parseLong(counts[0]), Long.parseLong(counts[1])));
    }
}
