package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Twenty officers of one council change two thousand cells at once over HTTP: figures that nobody else has touched are
 * stored, every other change is reported as a conflict with the figure that stands, and nothing is lost or fails.
 */
class EntryConcurrencyIT {
    private static final int OFFICERS = 20;
    private static final int CHANGES_EACH = 100;
    private static final int STORED = 200;
    private static final int CHANGED_SINCE = 412;
    private static final List<String> REFS = List.of("2", "4n", "5n", "6n", "9d", "9bd", "11n");

    private final FigureClient figures = FigureClient.birmingham(RunningPortal.get());
    private final Map<String, List<Integer>> storedRevisions = new ConcurrentHashMap<>();
    private final Map<Integer, Write> writes = new ConcurrentHashMap<>();
    private final List<Integer> otherAnswers = Collections.synchronizedList(new ArrayList<>());
    private final List<String> conflicts = Collections.synchronizedList(new ArrayList<>());

    /** A change that was stored: the revision it was made on and the text it left. */
    private record Write(String cell, int seen, String text) {}

    @Test
    void losesNoChangeAndReportsEveryConflict() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Callable<Void>> work = IntStream.range(0, OFFICERS)
                    .<Callable<Void>>mapToObj(officer -> () -> enter(officer))
                    .toList();
            for (Future<Void> done : officers.invokeAll(work)) {
                done.get();
            }
        } finally {
            officers.shutdownNow();
        }

        assertThat(otherAnswers)
                .as("answers that are neither stored nor a conflict")
                .isEmpty();
        assertThat(writes.size() + conflicts.size()).isEqualTo(OFFICERS * CHANGES_EACH);
        assertThat(conflicts).as("conflicts of officers in one cell").isNotEmpty();
        assertThat(conflicts).allMatch(body -> body.contains("\"current\":{") && body.contains("\"enteredBy\""));
        storedRevisions.forEach(this::eachWasMadeOnTheOneBefore);
    }

    /** No lost update: the revisions of a cell form one chain, and the last one stands. */
    private void eachWasMadeOnTheOneBefore(String cell, List<Integer> revisions) {
        List<Integer> inOrder = revisions.stream().sorted().toList();
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(writes.get(inOrder.get(i)).seen()).as(cell).isEqualTo(inOrder.get(i - 1));
        }
        Write last = writes.get(inOrder.get(inOrder.size() - 1));
        assertThat(figures.read(ref(cell), member(cell)).body()).contains("\"text\":\"" + last.text() + "\"");
    }

    /** Reads a cell, thinks for as long as the network takes, and stores another figure on what was read. */
    private Void enter(int officer) {
        Random random = new Random(officer);
        for (int change = 0; change < CHANGES_EACH; change++) {
            String cell = REFS.get(random.nextInt(REFS.size())) + "|";
            String text = String.valueOf(1_000_000 + officer * CHANGES_EACH + change);
            String seen = figures.tag(ref(cell), member(cell));
            note(cell, text, seen, figures.store(ref(cell), member(cell), text, seen));
        }
        return null;
    }

    private void note(String cell, String text, String seen, HttpResponse<String> answer) {
        if (answer.statusCode() == STORED) {
            int revision = number(answer.headers().firstValue("ETag").orElseThrow());
            writes.put(revision, new Write(cell, number(seen), text));
            storedRevisions
                    .computeIfAbsent(cell, key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(revision);
        } else if (answer.statusCode() == CHANGED_SINCE) {
            conflicts.add(answer.body());
        } else {
            otherAnswers.add(answer.statusCode());
        }
    }

    private static int number(String tag) {
        return Integer.parseInt(tag.replace("\"", ""));
    }

    private static String ref(String cell) {
        return cell.substring(0, cell.indexOf('|'));
    }

    private static String member(String cell) {
        return cell.substring(cell.indexOf('|') + 1);
    }
}
