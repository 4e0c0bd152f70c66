package uk.councilportal.archive.exchange;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with an archive: the first faults, enough to be put right. */
public final class ArchiveFailures {
    /** How many are kept. */
    public static final int KEPT = 200;

    private final List<ArchiveFailure> kept = new ArrayList<>();

    /** Notes one. */
    public void add(ArchiveFailure failure) {
        if (kept.size() < KEPT) {
            kept.add(failure);
        }
    }

    /** About a whole file, or about the archive where no file is named. */
    public void add(String file, String message) {
        add(ArchiveFailure.of(file, message));
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    public List<ArchiveFailure> kept() {
        return List.copyOf(kept);
    }
}
