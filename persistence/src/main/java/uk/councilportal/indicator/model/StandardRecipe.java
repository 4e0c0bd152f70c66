package uk.councilportal.indicator.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A standard indicator with the standard indicators it is made of: enough to rebuild its figures from counts.
 *
 * @param indicator the indicator
 * @param numeratorCode the standard indicator that is its numerator, "referrals-received"; empty when the catalogue
 *     names none
 * @param denominatorCode the standard indicator that is its denominator; of a rate the population; empty when the
 *     catalogue names none
 * @param formula how it follows from its numerator and denominator
 */
public record StandardRecipe(
        StandardIndicator indicator,
        Optional<String> numeratorCode,
        Optional<String> denominatorCode,
        StandardFormula formula) {

    private static final String FLOW = "FLOW_IN_MONTH";
    private static final String TWELVE_MONTHS = "ROLLING_12M";
    private static final int YEAR = 12;

    /** With the formula of the indicator. */
    public StandardRecipe(
            StandardIndicator indicator, Optional<String> numeratorCode, Optional<String> denominatorCode) {
        this(
                indicator,
                numeratorCode,
                denominatorCode,
                StandardFormula.parse(indicator.definition().formula()));
    }

    /** The code in the catalogue. */
    public String code() {
        return indicator.code();
    }

    /** The codes of the standard indicators it is made of. */
    public Stream<String> parts() {
        return Stream.of(numeratorCode, denominatorCode).flatMap(Optional::stream);
    }

    /** Whether it counts what happened in its period, so that a quarter is the sum of its months. */
    public boolean isFlow() {
        return indicator.definition().measureType().equals(FLOW);
    }

    /** How many months one figure covers: twelve for a rolling measure, else one. */
    public int monthsCovered() {
        return indicator.definition().measureType().equals(TWELVE_MONTHS) ? YEAR : 1;
    }
}
