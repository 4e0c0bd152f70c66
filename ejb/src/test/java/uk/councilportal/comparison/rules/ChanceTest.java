package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/** Intervals, benchmarks and funnels: worked examples of statistics and disclosure, 5, and of R. */
class ChanceTest {

    private static final CountedMeasure PERCENT = CountedMeasure.percentage();
    private static final CountedMeasure RATE = CountedMeasure.ratePer(10_000);
    private static final CountPair REPEAT_PLANS = CountPair.of(109, 393);

    /** Zero of n and n of n as in any table of Wilson's interval. */
    @ParameterizedTest(name = "{0} of {1}, {2}: {3} to {4}")
    @CsvSource({
        "109, 393, PERCENT_95, 23.541, 32.361",
        "109, 393, PERCENT_99_8, 21.348, 35.179",
        "0, 20, PERCENT_95, 0, 16.1125",
        "20, 20, PERCENT_95, 83.887, 100",
        "81, 263, PERCENT_95, 25.529, 36.621",
    })
    void wilsonForProportions(long count, long of, Confidence confidence, double lower, double upper) {
        assertInterval(interval(CountPair.of(count, of), PERCENT, confidence), lower, upper);
    }

    /** Below ten events the limits are those of the exact Poisson distribution: 3 events are 0.6187 to 8.7673. */
    @ParameterizedTest(name = "{0} among {1}, {2}: {3} to {4}")
    @CsvSource({
        "476, 59521, PERCENT_95, 72.948, 87.489",
        "476, 59521, PERCENT_99_8, 69.120, 91.961",
        "0, 10000, PERCENT_95, 0, 3.689",
        "3, 10000, PERCENT_95, 0.619, 8.767",
        "9, 10000, PERCENT_95, 4.115, 17.085",
        "9, 10000, PERCENT_99_8, 2.452, 22.657",
        "10, 10000, PERCENT_95, 4.787, 18.391",
    })
    void byarAndPoissonForRates(long count, long of, Confidence confidence, double lower, double upper) {
        assertInterval(interval(CountPair.of(count, of), RATE, confidence), lower, upper);
    }

    @Test
    void aProportionOfMoreThanAllHasNoInterval() {
        assertThat(IntervalRule.interval(CountPair.of(21, 20), PERCENT, Confidence.PERCENT_95))
                .isEmpty();
        assertThat(IntervalRule.interval(CountPair.of(21, 20), RATE, Confidence.PERCENT_95))
                .isPresent();
    }

    @ParameterizedTest(name = "27.7 % against {0}, {1}: {2}")
    @CsvSource({
        "27.7, LOW_IS_GOOD, SIMILAR",
        "32.3, LOW_IS_GOOD, SIMILAR",
        "32.4, LOW_IS_GOOD, BETTER",
        "35.1, LOW_IS_GOOD, BETTER",
        "35.2, LOW_IS_GOOD, MUCH_BETTER",
        "23.5, LOW_IS_GOOD, WORSE",
        "21.3, LOW_IS_GOOD, MUCH_WORSE",
        "32.4, HIGH_IS_GOOD, WORSE",
        "35.2, HIGH_IS_GOOD, MUCH_WORSE",
        "23.5, HIGH_IS_GOOD, BETTER",
        "21.3, HIGH_IS_GOOD, MUCH_BETTER",
        "50, NEUTRAL, NOT_COMPARED",
        "50, WITHIN_RANGE, NOT_COMPARED",
        "50, NOT_STATED, NOT_COMPARED",
    })
    void theBenchmarkIsLookedForInTheCouncilsInterval(BigDecimal benchmark, Polarity polarity, BenchmarkOutcome out) {
        assertThat(BenchmarkRule.outcome(REPEAT_PLANS, PERCENT, MeasureValue.of(benchmark), polarity))
                .isEqualTo(out);
    }

    @Test
    void withoutABenchmarkOrAnIntervalNothingIsCompared() {
        MeasureValue none = MeasureValue.missing(MissingReason.NOT_AVAILABLE);
        MeasureValue some = MeasureValue.of(BigDecimal.TEN);
        assertThat(BenchmarkRule.outcome(REPEAT_PLANS, PERCENT, none, Polarity.LOW_IS_GOOD))
                .isEqualTo(BenchmarkOutcome.NOT_COMPARED);
        assertThat(BenchmarkRule.outcome(CountPair.of(2, 1), PERCENT, some, Polarity.LOW_IS_GOOD))
                .isEqualTo(BenchmarkOutcome.NOT_COMPARED);
    }

    @Test
    void theAverageOfAFunnelIsAllNumeratorsOverAllDenominators() {
        List<CountPair> councils = List.of(CountPair.of(10, 100), CountPair.of(90, 300));
        assertThat(FunnelRule.average(councils, PERCENT).orElseThrow()).isEqualByComparingTo("25");
        assertThat(FunnelRule.average(List.of(), PERCENT)).isEmpty();
    }

    /** Against 20 %: (2np + z² ± z√(z² + 4np(1 - p))) / (2(n + z²)). */
    @ParameterizedTest(name = "a proportion of 20 % among {0}, {1}: {2} to {3}")
    @CsvSource({
        "100, PERCENT_95, 13.337, 28.883",
        "100, PERCENT_99_8, 10.519, 34.711",
        "400, PERCENT_95, 16.374, 24.197",
    })
    void funnelOfProportions(BigDecimal denominator, Confidence confidence, double lower, double upper) {
        Interval limits = FunnelRule.limits(BigDecimal.valueOf(20), denominator, PERCENT, confidence)
                .orElseThrow();
        assertInterval(limits, lower, upper);
    }

    /** Against 50 per 10,000: five events expected among 1,000 children, fifty among 10,000. */
    @ParameterizedTest(name = "a rate of 50 among {0} children, {1}: {2} to {3}")
    @CsvSource({
        "1000, PERCENT_95, 16.235, 116.683",
        "10000, PERCENT_95, 37.108, 65.920",
    })
    void funnelOfRates(BigDecimal children, Confidence confidence, double lower, double upper) {
        Interval limits = FunnelRule.limits(BigDecimal.valueOf(50), children, RATE, confidence)
                .orElseThrow();
        assertInterval(limits, lower, upper);
    }

    @ParameterizedTest(name = "{0} of 100 against 20 %: {1}")
    @CsvSource({
        "20, INSIDE",
        "14, INSIDE",
        "28, INSIDE",
        "29, ABOVE",
        "34, ABOVE",
        "35, FAR_ABOVE",
        "13, BELOW",
        "11, BELOW",
        "10, FAR_BELOW"
    })
    void aPointLiesInsideOrOutsideTheFunnel(long count, FunnelPosition expected) {
        assertThat(FunnelRule.position(CountPair.of(count, 100), BigDecimal.valueOf(20), PERCENT))
                .contains(expected);
    }

    @Test
    void anAverageAboveAllHasNoFunnel() {
        assertThat(FunnelRule.position(CountPair.of(1, 10), BigDecimal.valueOf(120), PERCENT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} times {2}")
    @CsvSource({
        "100*n/d, true, 100",
        "100*n(source=Police)/n(all), true, 100",
        "10000*n/pop, false, 10000",
        "10000*n*12/months/pop, false, 120000",
        "count,,",
        "mean days over 12 months,,",
    })
    void whatAStandardIndicatorIsFollowsFromItsFormula(String formula, Boolean proportion, BigDecimal multiplier) {
        Optional<CountedMeasure> expected =
                proportion == null ? Optional.empty() : Optional.of(new CountedMeasure(proportion, multiplier));
        assertThat(CountedMeasure.of(StandardFormula.parse(formula))).isEqualTo(expected);
    }

    @Test
    void limitsAreInOrderAndCountsAreCounts() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE)).hasMessageContaining("above");
        assertThatThrownBy(() -> CountPair.of(1, 0)).hasMessageContaining("Not counts");
        assertThat(CountPair.find(BigDecimal.ONE.negate(), BigDecimal.TEN)).isEmpty();
    }

    private static Interval interval(CountPair counts, CountedMeasure measure, Confidence confidence) {
        return IntervalRule.interval(counts, measure, confidence).orElseThrow();
    }

    private static void assertInterval(Interval found, double lower, double upper) {
        assertThat(found.lower().doubleValue()).as("lower").isCloseTo(lower, within(0.0005));
        assertThat(found.upper().doubleValue()).as("upper").isCloseTo(upper, within(0.0005));
    }
}
