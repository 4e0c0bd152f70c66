package uk.councilportal.disclosure.rules;

import java.math.BigDecimal;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;

/**
 * Finds figures that rest on so few children that nobody outside the council may see them (statistics and disclosure, 3.2 and 3.3).
 *
 * <p>Which counts are small, the policy says: by the standard those from one to five. A figure made of a numerator and a denominator rests on small numbers when its numerator, or what is
 * left of its denominator, is small. For the council's own people this only leads to a mark.
 */
public final class SmallNumberRule {

    private SmallNumberRule() {}

    /** The count, marked when it is small by this policy. */
    public static DisclosedValue markCount(DisclosedValue figure, MeasureUnit unit, DisclosurePolicy policy) {
        boolean small = unit == MeasureUnit.COUNT
                && figure.value().filter(policy::isSmall).isPresent();
        return small ? figure.markedSmall(policy) : figure;
    }

    /** The figure, marked when the counts it is made of are small by this policy. */
    public static DisclosedValue markRatio(DisclosedValue figure, Amounts amounts, DisclosurePolicy policy) {
        if (!amounts.isFraction() || figure.value().isEmpty()) {
            return figure;
        }
        BigDecimal numerator = amounts.numerator().orElseThrow();
        BigDecimal rest = amounts.denominator().orElseThrow().subtract(numerator);
        return policy.isSmall(numerator) || policy.isSmall(rest) ? figure.markedSmall(policy) : figure;
    }
}
