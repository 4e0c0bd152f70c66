package uk.councilportal.target.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a council aims at.
 *
 * @param state how far it is set
 * @param basis which figure is held against it
 * @param target the figure aimed at, which may be stricter than the green bound
 * @param tolerance the bounds
 * @param text the target as the council prints it
 */
public record TargetSetting(
        TargetState state, TargetBasis basis, Optional<BigDecimal> target, Tolerance tolerance, String text) {

    /**
     * The one line it can be drawn as beside the months: the figure aimed at, or the bound from which a figure is green.
     * A target for the whole year has none, because no month is to be held against it; nor has one that is still to be set.
     */
    public Optional<BigDecimal> line() {
        boolean drawn = state == TargetState.SET && basis == TargetBasis.IN_PERIOD;
        return drawn ? target.or(this::bound) : Optional.empty();
    }

    private Optional<BigDecimal> bound() {
        return tolerance
                .green()
                .filter(green -> !green.isBand())
                .flatMap(green -> green.lower().or(green::upper));
    }

    /** Whether the other one says the same; numbers are the same whatever their number of zeros. */
    public boolean saysTheSameAs(TargetSetting other) {
        return state == other.state
                && basis == other.basis
                && text.equals(other.text)
                && tolerance.saysTheSameAs(other.tolerance)
                && target.map(BigDecimal::stripTrailingZeros).equals(other.target.map(BigDecimal::stripTrailingZeros));
    }
}
