package uk.councilportal.target.model;

import java.util.Optional;

/**
 * The values rated red, amber and green; councils print one, two or all three of them. What lies between red and green
 * is amber; a bare target is a tolerance with green alone.
 *
 * @param red the values rated red
 * @param amber the values rated amber
 * @param green the values rated green
 */
public record Tolerance(Optional<ValueRange> red, Optional<ValueRange> amber, Optional<ValueRange> green) {

    /** No bound at all. */
    public static Tolerance none() {
        return new Tolerance(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the other one rates every value the same; numbers are the same whatever their number of zeros. */
    public boolean saysTheSameAs(Tolerance other) {
        return shortest().equals(other.shortest());
    }

    private Tolerance shortest() {
        return new Tolerance(
                red.map(ValueRange::shortest), amber.map(ValueRange::shortest), green.map(ValueRange::shortest));
    }

    /** Whether no bound is set. */
    public boolean isEmpty() {
        return red.isEmpty() && amber.isEmpty() && green.isEmpty();
    }
}
