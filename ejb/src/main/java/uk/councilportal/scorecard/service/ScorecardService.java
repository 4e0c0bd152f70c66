package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/**
 * Scorecards of the reader's own council.
 *
 * <p>Readers of the council see exact figures, small ones marked. Without {@code DRAFT_READ} only published issues exist. A report, month,
 * issue or reference that is not there is not found.
 */
@Stateless
public class ScorecardService {

    /** The reports of the council and what the reader can open of them. */
    @Requires(Permission.SCORECARD_READ)
    public ScorecardChoices choices() {
        throw new UnsupportedOperationException();
    }

    /** What is asked for and its version, without any figure: enough to tell whether a copy is still good. */
    @Requires(Permission.SCORECARD_READ)
    public ScorecardHeading heading(@AuditObject ScorecardRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The whole scorecard. */
    @Requires(Permission.SCORECARD_READ)
    public Scorecard scorecard(@AuditObject ScorecardRequest request) {
        throw new UnsupportedOperationException();
    }

    /** One indicator of the report with everything held about it. */
    @Requires(Permission.SCORECARD_READ)
    public IndicatorDetail indicator(@AuditObject ScorecardRequest request, @AuditObject String ref) {
        throw new UnsupportedOperationException();
    }

    /** Every computed figure of the report, for all months it shows. */
    @Requires(Permission.SCORECARD_READ)
    public ReportedFigures figures(@AuditObject ScorecardRequest request) {
        throw new UnsupportedOperationException();
    }
}
