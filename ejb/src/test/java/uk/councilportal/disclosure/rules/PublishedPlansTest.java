package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.scorecard.published.CsvTable;
import uk.councilportal.scorecard.published.SharedFolder;

/**
 * Child protection plans by duration of every council and year, as the official statistics publish them, in
 * {@code ../shared/data/national}: what they withhold is filled in, and the engine and the attacker take it from there
 * (statistics and disclosure, 2). Where the folder is absent the test is skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPlansTest {

    private static final Logger LOG = System.getLogger(PublishedPlansTest.class.getName());
    private static final Path FILE =
            SharedFolder.find("data/national").resolve("d5_cpps_at31march_by_duration_2013_to_2025.csv");
    private static final String TOTAL = "CPP_At31";
    private static final List<String> BANDS = List.of(
            "3_months_or_less",
            "more_than_3_months_6_months",
            "more_than_6_months_less_than_1_year",
            "1_year_less_than_2_years",
            "2_years_or_more");
    private static final int HIGHEST = 5;

    private final List<CSVRecord> councils = new ArrayList<>();

    @BeforeAll
    void read() {
        assumeTrue(Files.exists(FILE), "skipped: the national files are not at ../shared/data/national");
        CsvTable.read(FILE).stream()
                .filter(row -> row.get("geographic_level").equals("Local authority"))
                .forEach(councils::add);
    }

    @Test
    void protectsThePairsThatTheOfficialStatisticsLeaveTooNarrow() {
        Map<Long, List<String>> narrow = new TreeMap<>();
        for (CSVRecord row : councils) {
            if (hidden(row).size() == 2 && row.get(TOTAL).matches("\\d+") && rest(row) <= HIGHEST) {
                narrow.computeIfAbsent(rest(row), sum -> new ArrayList<>())
                        .add(row.get("la_name") + " " + row.get("time_period"));
                LongStream.range(1, rest(row)).forEach(first -> isProtected(row, List.of(first, rest(row) - first), 3));
            }
        }

        assertThat(narrow.get(3L))
                .containsExactlyInAnyOrder(
                        "Darlington 2014", "Milton Keynes 2013", "Milton Keynes 2015", "Rutland 2017");
        assertThat(narrow.values().stream().mapToInt(List::size).sum()).isEqualTo(14);
    }

    @Test
    void leavesNoCouncilAndYearWithALoneWithheldBand() {
        assertThat(councils).hasSize(1_976);
        Map<String, Integer> patterns = new TreeMap<>();
        Random random = new Random(2025);
        for (CSVRecord row : councils) {
            String pattern = isProtected(row, completion(row, random), 0);
            patterns.merge(pattern, 1, Integer::sum);
        }
        LOG.log(Level.INFO, "Child protection plans by what is withheld: " + patterns);
    }

    /** Shows the row with the given numbers in its gaps, tries to work them out, and says how many bands are withheld. */
    private static String isProtected(CSVRecord row, List<Long> filled, int atLeast) {
        Scene scene = scene(row, filled);
        DisclosedTable<String> shown = scene.shown();
        String name = row.get("la_name") + " " + row.get("time_period") + " with " + filled;
        long withheld = BANDS.stream().filter(band -> isWithheld(shown, band)).count();
        boolean totalWithheld = isWithheld(shown, TOTAL);

        assertThat(withheld == 1 && !totalWithheld)
                .as("a lone withheld band in " + name)
                .isFalse();
        assertThat(withheld).as("bands withheld in " + name).isGreaterThanOrEqualTo(atLeast);
        Attacker attacker = scene.attacker(shown);
        scene.secrets(shown)
                .forEach((secret, needed) -> assertThat(attacker.possible(secret, needed))
                        .as("what %s could be in %s", secret, name)
                        .hasSizeGreaterThanOrEqualTo(needed));
        for (String band : BANDS) {
            assertThat(shown.value(band).displayed().equals("0"))
                    .isEqualTo(row.get(band).equals("0"));
            if (shown.values().containsKey(band + "_percent")) {
                assertThat(isWithheld(shown, band + "_percent"))
                        .as("percentage of " + band + " in " + name)
                        .isEqualTo(isWithheld(shown, band) || totalWithheld);
            }
        }
        return totalWithheld ? withheld + " and the total" : "" + withheld;
    }

    private static boolean isWithheld(DisclosedTable<String> shown, String name) {
        return shown.value(name).displayed().equals("c");
    }

    private static Scene scene(CSVRecord row, List<Long> filled) {
        Scene scene = new Scene();
        int gap = 0;
        long sum = 0;
        for (String band : BANDS) {
            boolean open = row.get(band).equals("c");
            if (open || row.get(band).matches("\\d+")) {
                long number = open ? filled.get(gap++) : Long.parseLong(row.get(band));
                scene.count(band, number);
                sum += number;
            } else {
                scene.missing(band);
            }
        }
        if (!row.get(TOTAL).matches("[c\\d]+")) {
            return scene.missing(TOTAL);
        }
        scene.count(TOTAL, row.get(TOTAL).equals("c") ? sum : Long.parseLong(row.get(TOTAL)));
        scene.sum(TOTAL, BANDS);
        if (sum > 0) {
            BANDS.forEach(band -> scene.share(band + "_percent", band, TOTAL));
        }
        return scene;
    }

    /** Numbers for the withheld bands: at random, but such that they add up where the total is published. */
    private static List<Long> completion(CSVRecord row, Random random) {
        int gaps = hidden(row).size();
        List<Long> numbers = new ArrayList<>();
        long left = row.get(TOTAL).matches("\\d+") ? rest(row) : 0;
        for (int gap = 1; gap <= gaps; gap++) {
            long others = gaps - gap;
            if (left == 0) {
                numbers.add(1L + random.nextInt(HIGHEST));
            } else {
                long number = others == 0 ? left : 1 + random.nextLong(Math.min(HIGHEST, left - others));
                numbers.add(number);
                left -= number;
            }
        }
        return numbers;
    }

    private static List<String> hidden(CSVRecord row) {
        return BANDS.stream().filter(band -> row.get(band).equals("c")).toList();
    }

    private static long rest(CSVRecord row) {
        return Long.parseLong(row.get(TOTAL))
                - BANDS.stream()
                        .map(row::get)
                        .filter(number -> number.matches("\\d+"))
                        .mapToLong(Long::parseLong)
                        .sum();
    }
}
