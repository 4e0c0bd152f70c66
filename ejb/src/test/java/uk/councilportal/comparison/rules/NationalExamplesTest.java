package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.scorecard.published.CsvTable;
import uk.councilportal.scorecard.published.SharedFolder;

/**
 * Ranks, quartiles, bands and neighbours' means of all authorities of England that are known to be right:
 * {@code ../shared/data/national/national_examples.csv}, from the official figures beside it.
 *
 * <p>Where the folder is absent the test is skipped.
 */
class NationalExamplesTest {

    private static final Path FOLDER = SharedFolder.find("data/national");
    private static final Map<String, Polarity> POLARITIES =
            Map.of("High", Polarity.HIGH_IS_GOOD, "Low", Polarity.LOW_IS_GOOD);
    private static final int NEIGHBOURS = 10;

    static Stream<CSVRecord> examples() throws IOException {
        Path examples = FOLDER.resolve("national_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/national");
        if (Official.FIGURES.isEmpty()) {
            Official.read();
        }
        return CsvTable.read(examples).stream()
                .filter(row -> row.get("gap_note").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isReproduced(CSVRecord example) {
        Map<String, MeasureValue> figures =
                Official.FIGURES.get(example.get("lait_measure") + example.get("lait_year"));
        String council = example.get("la_code");
        Polarity polarity = POLARITIES.getOrDefault(example.get("lait_polarity"), Polarity.NEUTRAL);
        List<BigDecimal> known = figures.values().stream()
                .flatMap(value -> value.known().stream())
                .toList();
        Quartiles cuts = QuartileRule.cutPoints(known).orElseThrow();
        NeighbourMean mean = NeighbourRule.mean(Official.neighbours(council, figures));
        SoftAssertions check = new SoftAssertions();
        check.assertThat(known).hasSize(Integer.parseInt(example.get("n_las_with_data")));
        check.assertThat(text(RankRule.ranks(figures, polarity).get(council)))
                .as("rank")
                .isEqualTo(example.get("rank"));
        check.assertThat(cuts.lower()).as("q1").isEqualByComparingTo(example.get("q1"));
        check.assertThat(cuts.median()).as("median").isEqualByComparingTo(example.get("median"));
        check.assertThat(cuts.upper()).as("q3").isEqualByComparingTo(example.get("q3"));
        check.assertThat(text(figures.get(council)
                        .known()
                        .flatMap(own -> QuartileRule.band(own, cuts, polarity))
                        .orElse(null)))
                .as("band")
                .isEqualTo(example.get("quartile_band"));
        check.assertThat(mean.used()).isEqualTo(Integer.parseInt(example.get("sn_n_with_data")));
        check.assertThat(mean.mean().known().orElseThrow().doubleValue())
                .as("neighbours")
                .isCloseTo(Double.parseDouble(example.get("sn_mean")), within(0.00005));
        check.assertAll();
    }

    private static String text(Object found) {
        return found == null ? "-" : found.toString();
    }

    /** The official figures by measure and year, and the neighbours of the 2025 model. */
    private static final class Official {
        private static final Map<String, Map<String, MeasureValue>> FIGURES = new HashMap<>();
        private static final Map<String, List<String>> NEIGHBOURS_OF = new HashMap<>();

        static void read() throws IOException {
            Set<String> authorities = CsvTable.read(FOLDER.resolve("lait_areas.csv")).stream()
                    .filter(area -> !area.get("type").equals("NA"))
                    .map(area -> area.get(0))
                    .collect(Collectors.toSet());
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            Path file = FOLDER.resolve("lait_social_care_long.csv.gz");
            try (CSVParser rows = CSVParser.parse(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8),
                    format)) {
                rows.stream()
                        .filter(row -> authorities.contains(row.get(1)))
                        .forEach(row -> FIGURES.computeIfAbsent(row.get(0) + row.get(2), key -> new LinkedHashMap<>())
                                .put(row.get(1), value(row.get(3))));
            }
            CsvTable.read(FOLDER.resolve("sn_model_2025_wide.csv")).forEach(row -> {
                List<String> neighbours = new ArrayList<>();
                for (int i = 1; i <= NEIGHBOURS; i++) {
                    neighbours.add(row.get("SN_" + i));
                }
                NEIGHBOURS_OF.put(row.get(0), neighbours);
            });
        }

        static List<MeasureValue> neighbours(String council, Map<String, MeasureValue> figures) {
            return NEIGHBOURS_OF.get(council).stream()
                    .map(code -> figures.getOrDefault(code, MeasureValue.missing(MissingReason.NOT_AVAILABLE)))
                    .toList();
        }

        private static MeasureValue value(String text) {
            return text.isEmpty() || text.equals("-")
                    ? MeasureValue.missing(MissingReason.NOT_AVAILABLE)
                    : MeasureValue.of(new BigDecimal(text));
        }
    }
}
