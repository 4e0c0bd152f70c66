package uk.councilportal.comparison.rules;

import uk.councilportal.comparison.model.ReferenceBasis;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardRecipe;

/**
 * Whether what official statistics publish for a year can stand beside a council's figure of a month.
 *
 * <p>A stock is counted at the end of March and a rolling figure covers the same twelve months, so that both are of one
 * kind with the national figure. A share of what happened in a month can be held against the share of a year, which the
 * reader is told. What happened in a month can never be held against what happened in a year (comparability notes 1, 2).
 */
public final class ReferenceRule {

    private ReferenceRule() {}

    /** How the national figure of the indicator and a council's figure belong together. */
    public static ReferenceBasis basis(StandardRecipe recipe) {
        if (!recipe.isFlow()) {
            return ReferenceBasis.SAME;
        }
        return recipe.formula().shape() == StandardFormula.Shape.COUNT
                ? ReferenceBasis.OTHER_LENGTH
                : ReferenceBasis.YEAR_BESIDE_MONTH;
    }
}
