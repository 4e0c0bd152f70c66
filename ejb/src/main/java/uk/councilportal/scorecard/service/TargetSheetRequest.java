package uk.councilportal.scorecard.service;

import java.util.Optional;
import uk.councilportal.period.model.FinancialYear;

/**
 * Which targets are asked for; without a report the first one, without a year that of the report's latest month.
 */
public record TargetSheetRequest(Optional<String> report, Optional<FinancialYear> year) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return report.orElse("") + " " + year.map(FinancialYear::toString).orElse("");
    }
}
