package uk.councilportal.comparison.service;

import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.disclosure.model.RoundingBase;

/**
 * What is said beside figures of a council that withholds more than the catalogue says. It is the same beside every figure that is
 * withheld, whether or not the catalogue alone would have withheld it: otherwise the reason would narrow the number down.
 */
final class PolicyReasons {

    private PolicyReasons() {}

    /** The figure, with the council's policy in the reason where it is withheld. */
    static DisclosedValue explained(DisclosedValue value, CouncilPolicy policy) {
        return value.state() == DisclosureState.SUPPRESSED
                ? DisclosedValue.suppressed(value.reason()
                        + "; this council has more withheld than the national standard: " + policy.words())
                : value;
    }

    /** Where the figure comes from, and that it is rounded. */
    static String source(ComparedFigure figure, RoundingBase rounding) {
        if (!rounding.rounds()) {
            return figure.reason();
        }
        String rounded = "shown to the nearest " + rounding.step();
        return figure.reason().isEmpty() ? rounded : figure.reason() + ", " + rounded;
    }
}
