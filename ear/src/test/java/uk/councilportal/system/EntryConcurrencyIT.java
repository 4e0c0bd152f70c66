package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Twenty officers of one council, each signed in, change two thousand cells at once over HTTP, and four hundred times some
 * cells they all change: figures that nobody else has touched are stored, every other change is reported as a conflict with
 * the figure that stands, and nothing is lost or fails.
 *
 * <p>The two thousand are twenty figures of a hundred months long before those any other test reads.
 */
class EntryConcurrencyIT {
    private static final int OFFICERS = 20;
    private static final int MONTHS = 100;
    private static final int FIRST_YEAR = 2003;
    private static final int CONTENDED_EACH = 20;
    private static final int STORED = 200;
    private static final int CHANGED_SINCE = 412;
    private static final String OPEN = "2015-10";
    private static final List<String> REFS = List.of(
            "1n", "1d", "2", "3n", "3x", "4n", "5n", "5d", "6d", "6n", "7n", "7d", "8", "9n", "9d", "9bn", "9bd", "10",
            "11n", "11d");
    private static final List<String> CONTENDED = List.of("2", "4n", "5n", "6n", "9d", "9bd", "11n");

    private final RunningPortal portal = RunningPortal.get();
    private final Map<Cell, List<Write>> writes = new ConcurrentHashMap<>();
    private final List<Integer> otherAnswers = Collections.synchronizedList(new ArrayList<>());
    private final List<String> conflicts = Collections.synchronizedList(new ArrayList<>());

    /** A cell by month and reference. */
    private record Cell(String month, String ref) {}

    /** A change that was stored: the revision it was made on, the one it made, and the text it left. */
    private record Write(int seen, int made, String text) {}

    @Test
    void losesNoChangeAndReportsEveryConflict() throws Exception {
        assumeTrue(!portal.administrationToken().isEmpty(), "The sign-in service of a portal elsewhere is not ours");
        ExecutorService pool = Executors.newFixedThreadPool(OFFICERS);
        try (ManyOfficers officers = ManyOfficers.of(portal, "E08000025", OFFICERS)) {
            List<Callable<Void>> work = IntStream.range(0, OFFICERS)
                    .<Callable<Void>>mapToObj(officer -> () -> enter(officer))
                    .toList();
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(otherAnswers)
                .as("answers that are neither stored nor a conflict")
                .isEmpty();
        assertThat(writes.keySet().stream().filter(cell -> !cell.month().equals(OPEN)))
                .as("cells nobody else changed")
                .hasSize(OFFICERS * MONTHS);
        assertThat(writes.values().stream().mapToInt(List::size).sum() + conflicts.size())
                .isEqualTo(OFFICERS * (MONTHS + CONTENDED_EACH));
        assertThat(conflicts).as("conflicts of officers in one cell").isNotEmpty();
        assertThat(conflicts).allMatch(body -> body.contains("\"current\":{") && body.contains("\"enteredBy\""));
        writes.forEach(this::eachWasMadeOnTheOneBefore);
    }

    /** No lost update: the revisions of a cell form one chain, and the last one stands. */
    private void eachWasMadeOnTheOneBefore(Cell cell, List<Write> made) {
        List<Write> inOrder = made.stream()
                .sorted((one, other) -> Integer.compare(one.made(), other.made()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(inOrder.get(i).seen())
                    .as(cell.toString())
                    .isEqualTo(inOrder.get(i - 1).made());
        }
        String last = inOrder.get(inOrder.size() - 1).text();
        assertThat(figures("birmingham-officer", cell.month())
                        .read(cell.ref(), "")
                        .body())
                .contains("\"text\":\"" + last + "\"");
    }

    /** One figure of a hundred months that nobody else changes; now and then one that everybody does. */
    private Void enter(int officer) {
        Random random = new Random(officer);
        for (int change = 0; change < MONTHS; change++) {
            String month = "%d-%02d".formatted(FIRST_YEAR + change / 12, change % 12 + 1);
            store(officer, new Cell(month, REFS.get(officer)), change);
            if (change % (MONTHS / CONTENDED_EACH) == 0) {
                store(officer, new Cell(OPEN, CONTENDED.get(random.nextInt(CONTENDED.size()))), change);
            }
        }
        return null;
    }

    /** Reads a cell, thinks for as long as the network takes, and stores another figure on what was read. */
    private void store(int officer, Cell cell, int change) {
        FigureClient figures = figures(ManyOfficers.name(officer), cell.month());
        String text = String.valueOf(1_000_000 + officer * MONTHS + change);
        String seen = figures.tag(cell.ref(), "");
        JsonObject wanted = Json.createObjectBuilder()
                .add("text", text)
                .add("reason", cell.month().equals(OPEN) ? "" : "Found in old files")
                .build();
        HttpResponse<String> answer = figures.store(cell.ref(), "", wanted, seen);
        if (answer.statusCode() == STORED) {
            int made = number(answer.headers().firstValue("ETag").orElseThrow());
            writes.computeIfAbsent(cell, key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(new Write(number(seen), made, text));
        } else if (answer.statusCode() == CHANGED_SINCE) {
            conflicts.add(answer.body());
        } else {
            otherAnswers.add(answer.statusCode());
        }
    }

    private FigureClient figures(String officer, String month) {
        return new FigureClient(portal, officer, new FigureClient.Place("E08000025", "BHAM", month));
    }

    private static int number(String tag) {
        return Integer.parseInt(tag.replace("\"", ""));
    }
}
