package uk.councilportal.observation.repository;

/**
 * What a staged file would do.
 *
 * @param added figures that are not kept yet
 * @param changed figures that are kept with other amounts, status or note
 * @param unchanged figures that are kept as they are
 */
public record StagedComparison(long added, long changed, long unchanged) {
    /** Whether storing the file would write anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }
}
