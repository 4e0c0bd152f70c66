package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator's figures follow from other figures; all of it may be empty for a figure that is entered.
 *
 * @param formulas the formulas, the more particular ones first
 * @param parts what should add up to the figure
 * @param shareOf the whole of which the figure is shown as a share
 * @param rollingSumOf the monthly figure whose last twelve months the figure adds up
 * @param direction what its arrow says
 */
public record Derivation(
        List<Formula> formulas,
        Optional<Expression> parts,
        Optional<Expression> shareOf,
        Optional<Expression> rollingSumOf,
        DirectionBasis direction) {

    /** Takes a copy of the formulas. */
    public Derivation {
        formulas = List.copyOf(formulas);
    }

    /** A figure that is entered and follows from nothing. */
    public static Derivation entered() {
        return new Derivation(
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), DirectionBasis.IMPROVEMENT);
    }

    /** The same with other formulas. */
    public Derivation withFormulas(List<Formula> other) {
        return new Derivation(other, parts, shareOf, rollingSumOf, direction);
    }
}
