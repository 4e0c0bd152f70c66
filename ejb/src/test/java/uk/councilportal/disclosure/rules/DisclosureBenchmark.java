package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;
import uk.councilportal.observation.model.MeasureValue;

/**
 * As many figures as 153 councils have in 100 indicators and 13 months: tables of three parts and their total over nine months and
 * their year to date, forty figures each, of which some have small counts. On one core.
 */
class DisclosureBenchmark {

    private static final Logger LOG = System.getLogger(DisclosureBenchmark.class.getName());
    private static final int TABLES = 4_973;
    private static final int ROUNDS = 7;
    private static final int MONTHS = 9;
    private static final int PARTS = 3;

    /**
     * A figure of a table.
     *
     * @param table the table
     * @param month the month, the year to date coming last
     * @param part the part, the total coming last
     */
    private record Key(int table, int month, int part) {}

    @ParameterizedTest
    @CsvSource({"0", "5", "20", "100"})
    void protectsTheFiguresOfTheCountry(int percentWithSmallCounts) {
        ProtectedTable<Key> table = table(percentWithSmallCounts, new Random(153));
        double best = Double.MAX_VALUE;
        long withheld = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            DisclosedTable<Key> shown = DisclosureEngine.protect(table, DisclosureAudience.everyoneElse());
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            withheld = shown.values().values().stream()
                    .map(DisclosedValue::value)
                    .filter(value -> value.isEmpty())
                    .count();
        }
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%d figures, small counts in %d %% of the tables: %.3f s, %d withheld",
                        table.cells().size(),
                        percentWithSmallCounts,
                        best,
                        withheld));
        assertThat(withheld > 0).isEqualTo(percentWithSmallCounts > 0);
    }

    private static ProtectedTable<Key> table(int percentWithSmallCounts, Random random) {
        List<ProtectedCell<Key>> cells = new ArrayList<>();
        List<CellRelation<Key>> relations = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            boolean small = random.nextInt(100) < percentWithSmallCounts;
            long[][] numbers = numbers(small, random);
            for (int month = 0; month <= MONTHS; month++) {
                for (int part = 0; part <= PARTS; part++) {
                    cells.add(ProtectedCell.of(
                            new Key(table, month, part),
                            Scene.ROTHERHAM,
                            MeasureValue.of(BigDecimal.valueOf(numbers[month][part])),
                            Scene.COUNT,
                            DisclosurePolicy.STANDARD));
                }
            }
            relate(table, relations);
        }
        return new ProtectedTable<>(cells, relations);
    }

    private static long[][] numbers(boolean small, Random random) {
        long[][] numbers = new long[MONTHS + 1][PARTS + 1];
        for (int month = 0; month < MONTHS; month++) {
            for (int part = 0; part < PARTS; part++) {
                long number = small && random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 6 + random.nextInt(300);
                numbers[month][part] += number;
                numbers[month][PARTS] += number;
                numbers[MONTHS][part] += number;
                numbers[MONTHS][PARTS] += number;
            }
        }
        return numbers;
    }

    private static void relate(int table, List<CellRelation<Key>> relations) {
        for (int month = 0; month <= MONTHS; month++) {
            int at = month;
            relations.add(CellRelation.sum(
                    IntStream.range(0, PARTS)
                            .mapToObj(part -> new Key(table, at, part))
                            .toList(),
                    new Key(table, at, PARTS)));
        }
        for (int part = 0; part <= PARTS; part++) {
            int at = part;
            relations.add(CellRelation.sum(
                    IntStream.range(0, MONTHS)
                            .mapToObj(month -> new Key(table, month, at))
                            .toList(),
                    new Key(table, MONTHS, at)));
        }
    }
}
