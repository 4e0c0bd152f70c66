package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Files that people are looking at just now, between checking and storing, each with where it stands.
 *
 * <p>Nothing of this outlives the node: a file that has not been stored is sent again. Somebody else's file is not found. A
 * file that nobody goes on with is forgotten after an hour, and the oldest of a person who sends one after the other.
 *
 * @param <S> where a file can stand
 */
public final class HeldFiles<S> {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int EACH = 10;

    private final Map<String, Held<S>> held = new ConcurrentHashMap<>();

    /** Takes over a file on disk and checks it; returns what it is known by. A file that cannot be checked is removed. */
    public String hold(String owner, Instant now, HeldFile file, Function<FileSource, S> check) {
        forgetBefore(now.minus(KEPT));
        forgetBut(EACH - 1, owner);
        Held<S> fresh = new Held<>(owner, now, file);
        try {
            fresh.state = check.apply(fresh.source());
        } catch (RuntimeException failure) {
            fresh.delete();
            throw failure;
        }
        String id = UUID.randomUUID().toString();
        held.put(id, fresh);
        return id;
    }

    /** Where a file stands; empty when the owner has no such file. */
    public Optional<S> find(String owner, String id) {
        return own(owner, id).map(file -> file.state);
    }

    /** Lets a file go on to where it stands next, one step at a time; does nothing when the owner has no such file. */
    public void advance(String owner, String id, BiFunction<S, FileSource, S> step) {
        own(owner, id).ifPresent(file -> {
            synchronized (file) {
                file.state = step.apply(file.state, file.source());
            }
        });
    }

    /** Removes a file that is no longer needed from disk; where it stands can still be asked. */
    public void release(String owner, String id) {
        own(owner, id).ifPresent(Held::delete);
    }

    /** Gives a file up; does nothing when the owner has no such file. */
    public void drop(String owner, String id) {
        own(owner, id).ifPresent(file -> {
            file.delete();
            held.remove(id);
        });
    }

    private Optional<Held<S>> own(String owner, String id) {
        return Optional.ofNullable(held.get(id)).filter(file -> file.owner.equals(owner));
    }

    private void forgetBefore(Instant time) {
        forget(file -> file.since.isBefore(time));
    }

    private void forgetBut(int latest, String owner) {
        Set<Held<S>> older = held.values().stream()
                .filter(file -> file.owner.equals(owner))
                .sorted(Comparator.comparing((Held<S> file) -> file.since).reversed())
                .skip(latest)
                .collect(Collectors.toSet());
        forget(older::contains);
    }

    private void forget(Predicate<Held<S>> which) {
        held.values().removeIf(file -> {
            boolean gone = which.test(file);
            if (gone) {
                file.delete();
            }
            return gone;
        });
    }

    /**
     * A file on disk.
     *
     * @param path where it is; whoever takes it removes it
     * @param name what it is called
     */
    public record HeldFile(Path path, String name) {}

    private static final class Held<S> {
        private final String owner;
        private final Instant since;
        private final HeldFile file;
        private volatile S state;

        private Held(String owner, Instant since, HeldFile file) {
            this.owner = owner;
            this.since = since;
            this.file = file;
        }

        private FileSource source() {
            return new FileSource(file.name(), () -> Files.newInputStream(file.path()));
        }

        private void delete() {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
