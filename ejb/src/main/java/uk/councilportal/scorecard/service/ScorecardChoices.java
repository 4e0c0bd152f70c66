package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The reports of the reader's council with the months and issues the reader may open, newest first.
 */
public record ScorecardChoices(AuthorityCode council, String councilName, List<ReportChoice> reports) {
    public ScorecardChoices {
        reports = List.copyOf(reports);
    }
}
