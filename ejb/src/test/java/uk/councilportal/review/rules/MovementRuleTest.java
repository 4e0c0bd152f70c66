package uk.councilportal.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What moved most: a step is measured against the twelve months before it, so that each figure is its own measure. */
class MovementRuleTest {

    @Example
    void measuresAStepAgainstTheLimitsOfTheMonthsBefore() {
        // moving ranges of 4, so the limits lie 2.66 × 4 = 10.64 from the mean
        Movement movement =
                movement("50 54 50 54 50 54 50 54 50 54 50 54 70", 0).orElseThrow();

        assertThat(movement.step()).isEqualByComparingTo("16");
        assertThat(movement.size().doubleValue()).isCloseTo(16 / 10.64, within(0.0001));
    }

    @Example
    void looksAtTheTwelveMonthsBeforeAndNoFurther() {
        String recent = "50 54 50 54 50 54 50 54 50 54 50 54 70";

        assertThat(movement("900 1 " + recent, 0)).isEqualTo(movement(recent, 0));
    }

    @Example
    void takesOneInTheLastPrintedPlaceForTheLeastThatCounts() {
        String steady = "9 ".repeat(12);

        assertThat(movement(steady + "10", 0).orElseThrow().size()).isEqualByComparingTo("1");
        assertThat(movement(steady + "10", 1).orElseThrow().size()).isEqualByComparingTo("10");
    }

    @Example
    void saysNothingWithoutTwoFiguresToCompareOrEightToMeasureBy() {
        assertThat(movement("1 2 1 2 1 2 1 2 9", 0)).isPresent();
        assertThat(movement("1 2 1 2 1 2 1 9", 0)).isEmpty();
        assertThat(movement("1 2 1 2 1 2 1 2 x", 0)).isEmpty();
        assertThat(movement("1 2 1 2 1 2 1 2 1 x 9", 0)).isEmpty();
        assertThat(movement("9", 0)).isEmpty();
        assertThat(movement("", 0)).isEmpty();
    }

    @Example
    void leavesGapsOutOfTheLimits() {
        assertThat(movement("x 50 54 x 50 54 50 54 50 54 x 50 54 70", 0)).isPresent();
    }

    @Example
    void doesNotTellWhatStayedTheSame() {
        assertThat(movement("1 2 1 2 1 2 1 2 2", 0)).isEmpty();
    }

    @Example
    void tellsTheLargestFirstAndEqualOnesInTheirOrder() {
        Map<String, String> sizes = Map.of("a", "1.5", "b", "", "c", "3", "d", "1.5", "e", "0.2");

        assertThat(MovementRule.largest(List.of("a", "b", "c", "d", "e"), row -> sized(sizes.get(row)), 3))
                .extracting(Map.Entry::getKey)
                .containsExactly("c", "a", "d");
    }

    @Property
    void isTheSameWhateverTheUnitOfTheFigures(
            @ForAll @Size(min = 9, max = 13) List<@IntRange(max = 900) Integer> months,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll @IntRange(max = 5000) int shift) {
        Optional<Movement> plain = MovementRule.of(figures(months, each -> each), 0);
        Optional<Movement> other = MovementRule.of(
                figures(months, each -> each.movePointLeft(places).add(BigDecimal.valueOf(shift))), places);

        assertThat(other.isPresent()).isEqualTo(plain.isPresent());
        plain.ifPresent(movement -> assertThat(other.orElseThrow().size().doubleValue())
                .isCloseTo(
                        movement.size().doubleValue(),
                        within(0.000001 * (1 + movement.size().doubleValue()))));
    }

    private static List<Optional<BigDecimal>> figures(List<Integer> months, UnaryOperator<BigDecimal> unit) {
        return months.stream()
                .map(month -> Optional.of(unit.apply(BigDecimal.valueOf(month))))
                .toList();
    }

    private static Optional<Movement> sized(String size) {
        return size.isEmpty() ? Optional.empty() : Optional.of(new Movement(BigDecimal.ONE, new BigDecimal(size)));
    }

    /** Figures as words, oldest first; x is a month without one. */
    private static Optional<Movement> movement(String months, int decimals) {
        List<Optional<BigDecimal>> figures = Arrays.stream(months.strip().split(" "))
                .filter(month -> !month.isEmpty())
                .map(month -> month.equals("x") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(month)))
                .toList();
        return MovementRule.of(figures, decimals);
    }
}
