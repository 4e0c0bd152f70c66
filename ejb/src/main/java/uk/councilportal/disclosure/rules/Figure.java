package uk.councilportal.disclosure.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.RoundingBase;

/**
 * A figure as the rules need it.
 *
 * @param number the number; 0 when there is none
 * @param policy how its indicator is protected
 * @param open whether the reader has it whatever is withheld: no number, or the reader's own council
 * @param seen whether it is printed
 * @param small whether it is a small count to be protected from this reader
 * @param rounding to what it is rounded while it is shown
 */
record Figure(
        BigDecimal number, DisclosurePolicy policy, boolean open, boolean seen, boolean small, RoundingBase rounding) {

    static final long UNLIMITED = 1_000;

    static Figure of(ProtectedCell<?> cell, DisclosureAudience audience) {
        Optional<BigDecimal> number = cell.number();
        boolean own = cell.council().filter(audience::seesExactly).isPresent();
        boolean rounded = cell.council().isEmpty() && cell.isCount() && cell.seen();
        return new Figure(
                number.orElse(BigDecimal.ZERO),
                cell.policy(),
                own || number.isEmpty(),
                cell.seen(),
                !own && cell.isSmall(),
                rounded ? audience.aggregates() : RoundingBase.NONE);
    }

    /** The same figure for a reader who has it already. */
    Figure known() {
        return new Figure(number, policy, true, true, false, rounding);
    }

    /** What is left of a whole beside a part of it: a count that is printed nowhere. */
    static Figure rest(Figure whole, Figure part, boolean count) {
        BigDecimal number = whole.number().subtract(part.number());
        boolean open = part.open() && whole.open();
        return new Figure(
                number,
                part.policy(),
                open,
                false,
                count && !open && part.policy().isSmall(number),
                RoundingBase.NONE);
    }

    /** The same figure where something worked out from it is printed: then it is as good as printed, and exactly. */
    Figure inferable() {
        return new Figure(number, policy, open, true, small, RoundingBase.NONE);
    }

    boolean canBeWithheld() {
        return !open && seen && number.signum() != 0;
    }

    /** How much lower the figure could be for all the reader knows. */
    long down(boolean withheld) {
        BigDecimal lowest = BigDecimal.ZERO;
        if (withheld) {
            lowest = BigDecimal.valueOf(policy.lowest());
        } else if (seen) {
            lowest = rounding.lowest(number);
        }
        return steps(number.subtract(lowest));
    }

    /** How much higher the figure could be for all the reader knows. */
    long up(boolean withheld) {
        return withheld || !seen ? UNLIMITED : steps(rounding.highest(number).subtract(number));
    }

    private static long steps(BigDecimal distance) {
        return distance.setScale(0, RoundingMode.FLOOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(UNLIMITED))
                .longValue();
    }
}
