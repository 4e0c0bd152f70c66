package uk.councilportal.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.MeasureForm;
import uk.councilportal.benchmark.model.SeriesExtent;

/** Which published figure of England cannot be right. */
class EnglandValueRuleTest {

    @ParameterizedTest(name = "{0} of England {1}, councils {2} to {3}, regions together {4}, highest {5}: {6}")
    @CsvSource({
        "SHARE, 1258, 22, 397, 1258, 210, OUTSIDE_RANGE",
        "SHARE, 21.0, 22, 397, 1258, 210, OUTSIDE_RANGE",
        "SHARE, 22, 22, 397, 1258, 210,",
        "SHARE, 397, 22, 397, 1258, 210,",
        "SHARE, 396, 22, 397, 396, 60, SUM_OF_REGIONS",
        "SHARE, 60, 22, 397, 60, 60,",
        "SHARE, 60, 22, 397, 60,,",
        "SHARE, 300, 22, 397,,,",
        "SHARE, , 22, 397, 1258, 210,",
        "SHARE, 1258,,,,,",
        "COUNT, 632830, 40, 15000, 632830, 129300,"
    })
    void doubtsARateOutsideItsCouncilsAndOneTheRegionsAddUpTo(
            MeasureForm form,
            String england,
            String lowest,
            String highest,
            String regions,
            String region,
            Doubt doubt) {
        SeriesExtent extent = new SeriesExtent(
                1, "2024", number(england), number(lowest), number(highest), number(regions), number(region));
        assertThat(EnglandValueRule.doubt(form, extent)).isEqualTo(Optional.ofNullable(doubt));
    }

    /** A mean, however it is weighted, is never in doubt. */
    @Property
    void neverDoubtsAMean(
            @ForAll @Size(9) List<@IntRange(max = 1_000) Integer> rates,
            @ForAll @Size(9) List<@IntRange(min = 1, max = 100) Integer> weights) {
        long total = IntStream.range(0, rates.size())
                .mapToLong(i -> (long) rates.get(i) * weights.get(i))
                .sum();
        long weight = weights.stream().mapToLong(Integer::longValue).sum();
        long sum = rates.stream().mapToLong(Integer::longValue).sum();
        BigDecimal mean = BigDecimal.valueOf(total).divide(BigDecimal.valueOf(weight), MathContext.DECIMAL64);
        int lowest = Collections.min(rates);
        int highest = Collections.max(rates);
        SeriesExtent extent = new SeriesExtent(
                1,
                "2024",
                Optional.of(mean),
                Optional.of(BigDecimal.valueOf(lowest)),
                Optional.of(BigDecimal.valueOf(highest)),
                Optional.of(BigDecimal.valueOf(sum)),
                Optional.of(BigDecimal.valueOf(highest)));
        assertThat(EnglandValueRule.doubt(MeasureForm.SHARE, extent)).isEmpty();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
