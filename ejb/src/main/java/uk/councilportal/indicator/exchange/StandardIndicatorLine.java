package uk.councilportal.indicator.exchange;

import java.util.Optional;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;

/**
 * One row of a file of standard indicators.
 *
 * @param line the line of the file
 * @param indicator the indicator
 * @param numeratorCode the standard indicator that is its numerator, empty when there is none
 * @param denominatorCode the standard indicator that is its denominator, empty when there is none
 */
public record StandardIndicatorLine(
        long line, StandardIndicator indicator, String numeratorCode, String denominatorCode) {

    /** The indicator with what it is made of. */
    public StandardRecipe recipe() {
        return new StandardRecipe(indicator, named(numeratorCode), named(denominatorCode));
    }

    private static Optional<String> named(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
