package uk.councilportal.operation.repository;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import uk.councilportal.operation.model.SlowQuery;

/**
 * Sees every question this node asks the database, and remembers those that took half a second or more: the last hundred.
 *
 * <p>EclipseLink makes one for each persistence unit by itself, which is why what they remember is kept in common. Of a
 * question only its text is kept, with marks in place of values.
 */
public final class SlowQueries extends SessionEventAdapter {
    /** How long a question may take before it is remembered. */
    public static final Duration SLOW = Duration.ofMillis(500);

    private static final int KEPT = 100;
    private static final int LONGEST = 400;
    private static final Deque<Seen> SEEN = new ArrayDeque<>();

    private final ThreadLocal<Deque<Begun>> begun = ThreadLocal.withInitial(ArrayDeque::new);

    private record Begun(DatabaseQuery query, long nanos) {}

    private record Seen(String text, Duration took, long nanos) {
        SlowQuery at(long now) {
            return new SlowQuery(text, took, Duration.ofNanos(now - nanos));
        }
    }

    /** Those remembered, the slowest first. */
    public static List<SlowQuery> list(int most) {
        long now = System.nanoTime();
        synchronized (SEEN) {
            return SEEN.stream()
                    .sorted(Comparator.comparing(Seen::took).reversed())
                    .limit(most)
                    .map(seen -> seen.at(now))
                    .toList();
        }
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        begun.get().push(new Begun(event.getQuery(), System.nanoTime()));
    }

    /** A question that failed has begun and never ended: it is dropped with the next one that it was part of. */
    @Override
    public void postExecuteQuery(SessionEvent event) {
        Deque<Begun> open = begun.get();
        while (!open.isEmpty()) {
            Begun last = open.pop();
            if (last.query() == event.getQuery()) {
                judge(last);
                break;
            }
        }
        if (open.isEmpty()) {
            begun.remove();
        }
    }

    private static void judge(Begun ended) {
        long now = System.nanoTime();
        Duration took = Duration.ofNanos(now - ended.nanos());
        if (took.compareTo(SLOW) >= 0) {
            remember(new Seen(text(ended.query()), took, now));
        }
    }

    private static void remember(Seen seen) {
        synchronized (SEEN) {
            SEEN.addFirst(seen);
            if (SEEN.size() > KEPT) {
                SEEN.removeLast();
            }
        }
    }

    private static String text(DatabaseQuery query) {
        String sql = query.getJPQLString() != null ? query.getJPQLString() : query.getSQLString();
        String text = sql == null ? query.getClass().getSimpleName() : sql;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
