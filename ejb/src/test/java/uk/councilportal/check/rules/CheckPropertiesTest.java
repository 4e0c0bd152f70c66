package uk.councilportal.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.rules.ProcessLimits;

/** What holds for the checks of all figures, whatever they are. */
class CheckPropertiesTest {

    private static final String JUMP = "1.1 JUMP";

    @Property
    void aFigureWithinTheLimitsNeverWarns(
            @ForAll @Size(12) List<@IntRange(min = 10, max = 5000) Integer> before,
            @ForAll @IntRange(max = 100) int at) {
        ProcessLimits limits = limits(before);
        BigDecimal width = limits.upper().subtract(limits.lower());
        BigDecimal place = width.multiply(BigDecimal.valueOf(at)).movePointLeft(2);
        BigDecimal value = limits.lower().add(place).setScale(0, at < 50 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (value.signum() >= 0) {
            assertThat(after(before, value.toPlainString())).doesNotContain(JUMP);
        }
    }

    @Property
    void aFigureBeyondTheLimitsAlwaysWarns(
            @ForAll @Size(12) List<@IntRange(min = 10, max = 5000) Integer> before,
            @ForAll @IntRange(min = 1, max = 1000) int beyond) {
        BigDecimal upper = limits(before).atLeast(BigDecimal.ONE).upper().setScale(0, RoundingMode.FLOOR);
        assertThat(after(before, upper.add(BigDecimal.valueOf(beyond)).toPlainString()))
                .contains(JUMP);
    }

    @Property(tries = 200)
    void theOrderOfEntryDoesNotMatter(
            @ForAll @Size(13) List<@IntRange(max = 60) Integer> north,
            @ForAll @Size(13) List<@IntRange(max = 60) Integer> south,
            @ForAll @IntRange(max = 120) int total,
            @ForAll long seed) {
        CheckFixture report = new CheckFixture()
                .countOfParts("4.1", "[4.1]{area=*}")
                .months("4.1", String.valueOf(total))
                .months("4.1", Breakdown.of("area", "North"), text(north))
                .months("4.1", Breakdown.of("area", "South"), text(south));
        List<String> found = report.found();
        assertThat(report.shuffled(seed).found()).containsExactlyInAnyOrderElementsOf(found);
    }

    @Property
    void aPercentageOfAPartIsNeverWrong(
            @ForAll @IntRange(max = 5000) int part, @ForAll @IntRange(max = 5000) int rest) {
        CheckFixture report = new CheckFixture().percentage("2.1").september("2.1", part + " of " + (part + rest));
        assertThat(report.found()).isEmpty();
    }

    @Property
    void aNumeratorAboveItsDenominatorIsAlwaysFound(
            @ForAll @IntRange(max = 5000) int denominator, @ForAll @IntRange(min = 1, max = 5000) int more) {
        CheckFixture report =
                new CheckFixture().percentage("2.1").september("2.1", (denominator + more) + " of " + denominator);
        assertThat(report.findings()).isNotEmpty().allMatch(finding -> !finding.isExplainable());
    }

    private static List<String> after(List<Integer> before, String value) {
        return new CheckFixture()
                .count("1.1", "")
                .months("1.1", text(before) + " " + value)
                .found();
    }

    private static ProcessLimits limits(List<Integer> before) {
        return ProcessLimits.of(before.stream().map(BigDecimal::valueOf).toList(), true);
    }

    private static String text(List<Integer> figures) {
        return figures.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
