package uk.councilportal.observation.repository;

import java.util.stream.Stream;

/**
 * What a staged file would do.
 *
 * @param added figures that are not kept yet
 * @param changed figures that are kept with other amounts, status or note
 * @param unchanged figures that are kept as they are
 */
public record StagedComparison(long added, long changed, long unchanged) {
    /** Several together. */
    public static StagedComparison sumOf(Stream<StagedComparison> parts) {
        return parts.reduce(
                new StagedComparison(0, 0, 0),
                (one, other) -> new StagedComparison(
                        one.added + other.added, one.changed + other.changed, one.unchanged + other.unchanged));
    }

    /** Whether storing the file would write anything. */
    public boolean changesAnything() {
        return added + changed > 0;
    }
}
