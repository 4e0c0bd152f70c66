package uk.councilportal.scorecard.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.FormerCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Scorecards of councils that became part of the reader's own, each issue as it was signed off there; nothing that was not published.
 * The guard decides which councils those are.
 */
@Stateless
public class FormerScorecardService {
    @Inject
    ReportFinder finder;

    @Inject
    ScorecardPreparation preparation;

    /** The reports of the former council and its issues. */
    @Requires(Permission.SCORECARD_READ)
    public ScorecardChoices choices(@FormerCouncil @AuditObject AuthorityCode former) {
        return finder.choices();
    }

    /** An issue of it, as of its sign-off. */
    @Requires(Permission.SCORECARD_READ)
    public Scorecard scorecard(
            @FormerCouncil @AuditObject AuthorityCode former, @AuditObject ScorecardRequest request) {
        return preparation.scorecard(request);
    }
}
