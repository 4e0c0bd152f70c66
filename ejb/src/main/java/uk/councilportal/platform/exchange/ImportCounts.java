package uk.councilportal.platform.exchange;

/**
 * What a file does to what is kept.
 *
 * @param added rows that are new
 * @param changed rows that say something else than what is kept
 * @param unchanged rows that say what is kept already
 * @param rejected rows that cannot be taken
 */
public record ImportCounts(long added, long changed, long unchanged, long rejected) {
    /** Whether storing the file writes anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }

    @Override
    public String toString() {
        return "%d new, %d changed, %d unchanged, %d rejected".formatted(added, changed, unchanged, rejected);
    }
}
