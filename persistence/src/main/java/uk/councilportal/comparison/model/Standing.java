package uk.councilportal.comparison.model;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.target.model.RagStatus;

/**
 * What is to be thought of one indicator of one council in one month.
 *
 * @param standardCode the standard indicator
 * @param rating how the council rates itself
 * @param offTarget whether it is off target: rated red; amber is within tolerance
 * @param worsening whether it got worse since the period before
 * @param worseThanNeighbours whether it is worse than the mean of the statistical neighbours
 */
public record Standing(
        String standardCode, RagStatus rating, Finding offTarget, Finding worsening, Finding worseThanNeighbours) {

    /** Whether all three hold: what a board wants to be told of first. */
    public boolean isException() {
        return exception() == Finding.YES;
    }

    /** The same, or that it cannot be told; what one sign denies need not be known of the others. */
    public Finding exception() {
        if (findings().contains(Finding.NO)) {
            return Finding.NO;
        }
        return findings().contains(Finding.UNKNOWN) ? Finding.UNKNOWN : Finding.YES;
    }

    /** How many of the three are known to hold, 0 to 3. */
    public int signs() {
        return Math.toIntExact(findings().stream().filter(Finding.YES::equals).count());
    }

    private List<Finding> findings() {
        return Stream.of(offTarget, worsening, worseThanNeighbours).toList();
    }
}
