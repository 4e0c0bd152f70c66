package uk.councilportal.indicator.exchange;

import java.util.Optional;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One row of a file of standard indicators: one version of one indicator.
 *
 * @param line the line of the file
 * @param version the version
 * @param last its last month; empty while it goes on, and where the next version says so
 * @param replacedBy the code of the indicator that replaces it after that month
 * @param reason why it is changed; may be empty where no published figure is touched
 */
public record StandardIndicatorLine(
        long line, StandardVersion version, Optional<ReportingMonth> last, Optional<String> replacedBy, String reason) {

    /** The indicator. */
    public StandardIndicator indicator() {
        return version.indicator();
    }

    /** The indicator with what it is made of. */
    public StandardRecipe recipe() {
        return version.recipe();
    }
}
