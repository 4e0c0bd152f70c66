package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.rules.ControlChartRule;
import uk.councilportal.observation.rules.RatioRule;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** What holds for all figures, whatever they are. */
class CalculationPropertiesTest {

    private static final DisplayFormat WHOLE = new DisplayFormat(MeasureUnit.COUNT, 0);

    @Property
    void theYearToDateOfCountsIsTheirSum(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9999) Integer> months) {
        ScorecardCalculation report = new IndicatorFixture()
                .count("1.1", YearToDateBasis.SUM_OF_MONTHS)
                .months("1.1", "2016-04", months.stream().map(String::valueOf).toArray(String[]::new))
                .in("2017-03");
        int expected = months.stream().mapToInt(Integer::intValue).sum();
        String last = new FinancialYear(2016).first().plus(months.size() - 1).toString();
        assertThat(IndicatorFixture.year(report, "1.1", last)).isEqualTo(known(expected));
    }

    @Property
    void aPercentageOfAPartIsBetweenZeroAndAHundred(
            @ForAll @IntRange(max = 10000) int part, @ForAll @IntRange(max = 10000) int rest) {
        MeasureValue share = ShareOfTotalRule.share(known(part), known(part + rest));
        assertThat(share.known().map(value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0))
                .isNotEqualTo(Optional.of(false));
    }

    @Property
    void aChangeThereAndBackHasOppositeSigns(
            @ForAll @IntRange(min = 1, max = 10000) int one, @ForAll @IntRange(min = 1, max = 10000) int other) {
        int there = sign(PercentChangeRule.change(known(one), known(other)));
        int back = sign(PercentChangeRule.change(known(other), known(one)));
        assertThat(there).isEqualTo(-back);
    }

    @Property
    void movementsThereAndBackAreReversed(@ForAll @IntRange(max = 50) int one, @ForAll @IntRange(max = 50) int other) {
        Movement there = DirectionOfTravelRule.movement(WHOLE, known(one), known(other));
        Movement back = DirectionOfTravelRule.movement(WHOLE, known(other), known(one));
        assertThat(there).isEqualTo(back.reversed());
    }

    @Property
    void whatIsBetterUnderOnePolarityIsWorseUnderTheOther(@ForAll Movement movement) {
        DirectionOfTravel high = DirectionOfTravelRule.judge(Polarity.HIGH_IS_GOOD, movement);
        DirectionOfTravel low = DirectionOfTravelRule.judge(Polarity.LOW_IS_GOOD, movement);
        assertThat(high == DirectionOfTravel.IMPROVING).isEqualTo(low == DirectionOfTravel.WORSENING);
        assertThat(high == DirectionOfTravel.STABLE).isEqualTo(low == DirectionOfTravel.STABLE);
    }

    @Property
    void aHigherFigureIsNeverRatedWorseWhereHighIsGood(
            @ForAll @IntRange(max = 100) int figure, @ForAll @IntRange(max = 20) int more) {
        Tolerance tolerance = tolerance("<83", ">=86");
        assertThat(rank(figure + more, tolerance)).isGreaterThanOrEqualTo(rank(figure, tolerance));
    }

    @Property
    void aHigherFigureIsNeverRatedBetterWhereLowIsGood(
            @ForAll @IntRange(max = 100) int figure, @ForAll @IntRange(max = 20) int more) {
        Tolerance tolerance = tolerance(">=26", "<23");
        assertThat(rank(figure + more, tolerance)).isLessThanOrEqualTo(rank(figure, tolerance));
    }

    @Property
    void everyFigureIsRatedWhereBoundsAreSet(@ForAll @IntRange(min = -1000, max = 1000) int figure) {
        assertThat(rate(figure, tolerance(">=30", "<26"))).isNotEqualTo(RagStatus.NOT_RATED);
    }

    @Property
    void theMeanLiesBetweenTheLowestAndTheHighest(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9999) Integer> months) {
        List<BigDecimal> values = months.stream().map(BigDecimal::valueOf).toList();
        BigDecimal mean = TwelveMonthRule.average(values).known().orElseThrow();
        assertThat(mean)
                .isLessThanOrEqualTo(TwelveMonthRule.maximum(values).known().orElseThrow());
        assertThat(mean)
                .isGreaterThanOrEqualTo(
                        values.stream().min(BigDecimal::compareTo).orElseThrow());
    }

    @Property
    void theTrendOfTheReversedMonthsIsReversed(
            @ForAll @Size(min = 1, max = 13) List<@IntRange(max = 99) Integer> months) {
        List<MeasureValue> forwards =
                months.stream().map(CalculationPropertiesTest::known).toList();
        List<MeasureValue> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        assertThat(LinearTrendRule.slope(backwards))
                .isEqualTo(LinearTrendRule.slope(forwards).reversed());
    }

    @Property
    void annualisingAFullYearChangesNothing(@ForAll @IntRange(max = 99999) int rate) {
        assertThat(RatioRule.annualised(BigDecimal.valueOf(rate), 12)).isEqualByComparingTo(BigDecimal.valueOf(rate));
    }

    @Property
    void controlLimitsEncloseTheMean(@ForAll @Size(min = 2, max = 24) List<@IntRange(max = 999) Integer> months) {
        List<BigDecimal> points = months.stream().map(BigDecimal::valueOf).toList();
        assertThat(ControlChartRule.chart(points, Polarity.NEUTRAL).orElseThrow())
                .satisfies(chart -> assertThat(chart.mean()).isBetween(chart.lower(), chart.upper()))
                .satisfies(chart -> assertThat(chart.signals()).hasSameSizeAs(points));
    }

    private static MeasureValue known(int value) {
        return MeasureValue.of(BigDecimal.valueOf(value));
    }

    private static int sign(MeasureValue value) {
        return value.known().orElseThrow().signum();
    }

    private static int rank(int figure, Tolerance tolerance) {
        return switch (rate(figure, tolerance)) {
            case GREEN -> 3;
            case AMBER -> 2;
            case RED -> 1;
            case NOT_RATED -> 0;
        };
    }

    private static RagStatus rate(int figure, Tolerance tolerance) {
        TargetSetting setting =
                new TargetSetting(TargetState.SET, TargetBasis.IN_PERIOD, Optional.empty(), tolerance, "");
        return RagRule.rate(known(figure), WHOLE, setting).status();
    }

    private static Tolerance tolerance(String red, String green) {
        return new Tolerance(
                Optional.of(ValueRange.parse(red)), Optional.empty(), Optional.of(ValueRange.parse(green)));
    }
}
