package uk.councilportal.scorecard.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * Every derived figure that Rotherham and Southampton printed, computed from the figures they entered.
 *
 * <p>The printed figures stand in {@code ../shared/data/councils/published_derived.csv}; those the documents themselves
 * contradict stand with their reasons in {@code known_discrepancies.csv}. Where the folder is absent the test is
 * skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresTest {

    private static final Logger LOG = Logger.getLogger(PublishedFiguresTest.class.getName());
    private static final Path COUNCILS = SharedFolder.find("data/councils");
    private static final int EXACT_AT_LEAST = 1695;

    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    void computeAllReports() {
        assumeTrue(Files.isDirectory(COUNCILS), "skipped: the published figures are not at ../shared/data/councils");
        Map<PublishedFigure, Discrepancy> known = knownDiscrepancies();
        Map<String, ScorecardCalculation> reports = calculations();
        for (CSVRecord row : CsvTable.read(COUNCILS.resolve("published_derived.csv"))) {
            PublishedFigure published = PublishedFigure.of(row);
            Optional<ComputedFigure> computed = reports.get(published.report()).figure(published.key());
            outcomes.add(new Outcome(published, computed, Optional.ofNullable(known.get(published))));
        }
        LOG.info(this::table);
    }

    @Test
    void everyFigureTheDocumentsDoNotContradictIsReproduced() {
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.discrepancy().isEmpty() && !outcome.isExact())
                .isEmpty();
    }

    @Test
    void enoughFiguresAreExact() {
        assertThat(outcomes)
                .filteredOn(
                        outcome -> outcome.isExact() && outcome.discrepancy().isEmpty())
                .hasSizeGreaterThanOrEqualTo(EXACT_AT_LEAST);
    }

    @Test
    void aMissedTargetWithoutTolerancesIsNotGreen() {
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.isKnownAs("CONSISTENT"))
                .isNotEmpty()
                .allSatisfy(outcome ->
                        assertThat(outcome.computed().orElseThrow().displayed()).isIn("Red", "Amber"));
    }

    @Test
    void everyPublishedFigureHasALine() {
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.computed().isEmpty() && !outcome.isKnownAs("UNCHECKABLE"))
                .isEmpty();
    }

    private static Map<String, ScorecardCalculation> calculations() {
        Map<String, ScorecardCalculation> calculations = new HashMap<>();
        SampleData.reports()
                .forEach((code, report) ->
                        calculations.put(code, new ScorecardCalculation(report.inputs(), report.month())));
        return calculations;
    }

    private static Map<PublishedFigure, Discrepancy> knownDiscrepancies() {
        Map<PublishedFigure, Discrepancy> known = new HashMap<>();
        for (CSVRecord row : CsvTable.read(COUNCILS.resolve("known_discrepancies.csv"))) {
            String sort = row.get("reason_class").isEmpty() ? row.get("status") : row.get("reason_class");
            known.put(PublishedFigure.of(row), new Discrepancy(sort, row.get("reason")));
        }
        return known;
    }

    private String table() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String line = "%-9s %s"
                    .formatted(
                            outcome.published().report(),
                            outcome.published().key().kind());
            counts.computeIfAbsent(line, key -> new TreeMap<>()).merge(outcome.verdict(), 1, Integer::sum);
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf("%nPublished figures against the calculation%n");
        counts.forEach((line, verdicts) -> out.printf("%-45s %s%n", line, verdicts));
        long exact = outcomes.stream().filter(Outcome::isExact).count();
        long listed = outcomes.stream()
                .filter(outcome -> outcome.isExact() && outcome.discrepancy().isPresent())
                .count();
        out.printf("%-45s %d of %d equal, %d of them listed%n", "all", exact, outcomes.size(), listed);
        outcomes.stream().filter(outcome -> !outcome.isExact()).forEach(outcome -> out.printf("  %s%n", outcome));
        return text.toString();
    }

    private record Outcome(
            PublishedFigure published, Optional<ComputedFigure> computed, Optional<Discrepancy> discrepancy) {

        boolean isExact() {
            return computed.filter(published::equals).isPresent();
        }

        boolean isKnownAs(String sort) {
            return discrepancy.filter(known -> known.sort().equals(sort)).isPresent();
        }

        String verdict() {
            if (isExact()) {
                return discrepancy.isPresent() ? "listed, yet equal" : "exact";
            }
            boolean blank = computed.isEmpty()
                    || !published.value().isEmpty() && !computed.get().value().isKnown();
            String difference = discrepancy.map(Discrepancy::sort).orElse("NOT EXPLAINED");
            return blank ? "not computable (" + difference + ")" : difference;
        }

        @Override
        public String toString() {
            return "%s %s: printed %s, computed %s. %s"
                    .formatted(
                            published.report(),
                            published.name(),
                            published.printed(),
                            computed.map(figure -> figure.displayed() + " " + figure.reason())
                                    .orElse("no line"),
                            discrepancy.map(Discrepancy::toString).orElse("NOT EXPLAINED"));
        }
    }

    /** Why a printed figure is known to differ. */
    private record Discrepancy(String sort, String reason) {
        @Override
        public String toString() {
            return reason.isEmpty() ? sort : sort + ": " + reason;
        }
    }
}
