package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every derived figure the councils printed, asked for over REST after the real import; skipped where the shared folder is absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFiguresRestIT {

    private static final int EXACT_AT_LEAST = 1695;
    private static final List<String> KEY = List.of("ref", "breakdown_dimension", "breakdown_value", "kind", "period");
    private static final Map<String, String> RATINGS = Map.of("R", "Red", "A", "Amber", "G", "Green");
    private static final List<Asked> REPORTS = List.of(
            new Asked("ROTH-EH-2017-03", "rotherham-viewer", "E08000018", "ROTH-EH", "2017-03"),
            new Asked("ROTH-SG-2017-03", "rotherham-viewer", "E08000018", "ROTH-SG", "2017-03"),
            new Asked("ROTH-CAB-2015-16", "rotherham-viewer", "E08000018", "ROTH-CAB", "2016-03"),
            new Asked("SOTON-2016-09", "southampton-viewer", "E06000045", "SOTON", "2016-09"));

    private final RunningPortal portal = RunningPortal.get();
    private final List<String> unexplained = new ArrayList<>();
    private int exact;

    @BeforeAll
    void askForAllReports() {
        Path councils = SharedFolder.find("data/councils");
        assumeTrue(Files.isDirectory(councils), "skipped: the published figures are not at ../shared/data/councils");
        Map<String, Map<String, CSVRecord>> answers = new HashMap<>();
        REPORTS.forEach(asked -> answers.put(asked.printedAs(), figures(asked)));
        Map<String, String> known = new HashMap<>();
        SharedFolder.read(councils.resolve("known_discrepancies.csv"))
                .forEach(row -> known.put(row.get("report") + key(row) + row.get("source"), row.get("status")));
        for (CSVRecord printed : SharedFolder.read(councils.resolve("published_derived.csv"))) {
            CSVRecord line = answers.get(printed.get("report")).get(key(printed));
            if (line != null && equal(printed, line)) {
                exact++;
            } else if (!known.containsKey(printed.get("report") + key(printed) + printed.get("source"))) {
                unexplained.add(printed + " answered " + line);
            }
        }
    }

    @Test
    void answersEveryPrintedFigureThatTheDocumentsDoNotContradict() {
        assertThat(unexplained).isEmpty();
        assertThat(exact).isGreaterThanOrEqualTo(EXACT_AT_LEAST);
    }

    private Map<String, CSVRecord> figures(Asked asked) {
        HttpResponse<String> answer = portal.getAs(
                asked.user(),
                "/api/v1/councils/%s/figures?report=%s&month=%s"
                        .formatted(asked.council(), asked.report(), asked.month()),
                Map.of("Accept", "text/csv"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, CSVRecord> lines = new HashMap<>();
        SharedFolder.parse(answer.body()).forEach(line -> lines.put(key(line), line));
        return lines;
    }

    private static boolean equal(CSVRecord printed, CSVRecord line) {
        String value = printed.get("value");
        if (value.isEmpty()) {
            String words = printed.get("printed");
            boolean rating = printed.get("kind").equals("RAG");
            return (rating ? RATINGS.getOrDefault(words, words) : words).equals(line.get("displayed"));
        }
        BigDecimal number = new BigDecimal(value);
        return !line.get("value").isEmpty()
                && new BigDecimal(line.get("value"))
                                .setScale(number.scale(), RoundingMode.HALF_UP)
                                .compareTo(number)
                        == 0;
    }

    private static String key(CSVRecord row) {
        return KEY.stream().map(row::get).toList().toString();
    }

    private record Asked(String printedAs, String user, String council, String report, String month) {}
}
