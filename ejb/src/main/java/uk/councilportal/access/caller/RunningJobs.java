package uk.councilportal.access.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;

/** The background work of this node that has begun and not ended. */
@ApplicationScoped
public class RunningJobs {
    private final Clock clock;
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /** For the proxy of the container only. */
    protected RunningJobs() {
        this(null);
    }

    @Inject
    public RunningJobs(Clock clock) {
        this.clock = clock;
    }

    /** How a piece of work is looked at from outside. */
    public interface Progress {
        /** How far it has come, from 0 to 100. */
        int percent();

        /** Gives it up as soon as it can be, with nothing stored. */
        void cancel();
    }

    /**
     * A piece of work.
     *
     * @param id what it is known by
     * @param what the kind of work
     * @param who in whose name
     * @param council the council it is for; empty for none
     * @param begunAt when it was handed in
     * @param percent how far it has come, from 0 to 100; empty where it does not say, and cannot be given up either
     */
    public record Line(
            String id,
            String what,
            String who,
            Optional<AuthorityCode> council,
            Instant begunAt,
            Optional<Integer> percent)
            implements AboutCouncils {
        @Override
        public Set<AuthorityCode> aboutCouncils() {
            return AboutCouncils.of(council);
        }
    }

    private record Running(String what, PortalUser user, Instant begunAt, Optional<Progress> progress) {
        Line line(String id) {
            return new Line(id, what, user.name(), user.council(), begunAt, progress.map(Progress::percent));
        }
    }

    /** Notes that work has begun; returns what it is known by. */
    String begin(String what, PortalUser user, Optional<Progress> progress) {
        String id = UUID.randomUUID().toString();
        running.put(id, new Running(what, user, clock.instant(), progress));
        return id;
    }

    /** Notes that it has ended. */
    void end(String id) {
        running.remove(id);
    }

    /** What is under way, the longest first. */
    public List<Line> list() {
        return running.entrySet().stream()
                .map(each -> each.getValue().line(each.getKey()))
                .sorted(Comparator.comparing(Line::begunAt))
                .toList();
    }

    /** Gives a piece of work up; false where it has ended, or cannot be given up. */
    public boolean cancel(String id) {
        Optional<Progress> progress = Optional.ofNullable(running.get(id)).flatMap(Running::progress);
        progress.ifPresent(Progress::cancel);
        return progress.isPresent();
    }
}
