package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.period.model.ReportingMonth;

/** Reads what the checks find for a grid. */
@RequestScoped
public class CheckedGrid {
    @Inject
    private CheckService checks;

    @Inject
    private CurrentUser currentUser;

    /** What is found in a month that was opened, for the grid of the same month or of an earlier one. */
    GridFindings read(String report, Optional<ReportingMonth> checked, ReportingMonth shown) {
        return new GridFindings(
                checked.map(month -> checks.checkList(report, month)), shown, currentUser.can("OBSERVATION_ENTER"));
    }
}
