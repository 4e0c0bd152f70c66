package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.scorecard.published.CsvTable;
import uk.councilportal.scorecard.published.SharedFolder;

/** The figures of {@code national_examples.csv} beside what the portal works out, cell by cell. */
final class NationalExamples {
    static final Path NATIONAL = SharedFolder.find("data/national");

    private static final String NONE = "-";

    private NationalExamples() {}

    static List<CSVRecord> rows() {
        return CsvTable.read(NATIONAL.resolve("national_examples.csv"));
    }

    /** Holds every row against the benchmarks of its indicator. */
    static void check(Function<String, NationalBenchmarks> benchmarks) {
        List<CSVRecord> rows = rows();
        assertThat(rows).hasSizeGreaterThan(80);
        for (CSVRecord row : rows) {
            check(row, benchmarks.apply(row.get("standard_code")));
        }
    }

    private static void check(CSVRecord row, NationalBenchmarks found) {
        String what = row.get("standard_code") + " " + row.get("la_name");
        CouncilBenchmark council = found.councils().stream()
                .filter(one -> one.council().key().equals(row.get("la_code")))
                .findFirst()
                .orElseThrow();
        assertThat(found.year()).as(what).isEqualTo(row.get("lait_year"));
        assertThat(council.figure()).as(what).hasToString(row.get("la_value"));
        boolean invalid = row.get("england_flag").startsWith("INVALID");
        assertThat(found.england().figure().map(PublishedFigure::toString).orElse("invalid"))
                .as(what)
                .isEqualTo(invalid ? "invalid" : row.get("england_value"));
        assertThat(found.england().reason().isEmpty()).as(what).isEqualTo(!invalid);
        assertThat(exact(council.neighbours().mean().mean().known())).as(what).isEqualTo(row.get("sn_mean"));
        assertThat(council.neighbours().displayed().map(BigDecimal::toPlainString))
                .as(what)
                .contains(row.get("sn_mean_display"));
        assertThat(council.neighbours().mean().used()).as(what).hasToString(row.get("sn_n_with_data"));
        assertThat(String.join("; ", council.neighbours().without())).as(what).isEqualTo(row.get("sn_missing"));
        assertThat(found.spread().withFigure()).as(what).hasToString(row.get("n_las_with_data"));
        assertThat(council.place().rank().map(Object::toString).orElse(NONE))
                .as(what)
                .isEqualTo(row.get("rank"));
        assertThat(council.place().band().map(Enum::name).orElse(NONE)).as(what).isEqualTo(row.get("quartile_band"));
        assertThat(found.subject().meanFormat().decimals()).as(what).hasToString(row.get("display_decimals"));
        assertThat(quartile(found, Quartiles::lower)).as(what).isEqualTo(row.get("q1"));
        assertThat(quartile(found, Quartiles::median)).as(what).isEqualTo(row.get("median"));
        assertThat(quartile(found, Quartiles::upper)).as(what).isEqualTo(row.get("q3"));
    }

    private static String quartile(NationalBenchmarks found, Function<Quartiles, BigDecimal> cut) {
        return exact(found.spread().quartiles().map(cut));
    }

    /** At six decimals, as the examples are written. */
    private static String exact(Optional<BigDecimal> number) {
        BigDecimal rounded =
                number.orElseThrow().setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
