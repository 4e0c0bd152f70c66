package uk.councilportal.check.model;

import java.util.List;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * A reason as the portal keeps it: what it is about, and what held when it was given.
 *
 * @param place the warning it explains
 * @param figureRevision the revision of the figure explained, 0 for a figure that is worked out
 * @param said what the check said about it
 * @param reason the reason
 */
public record KeptReason(Place place, int figureRevision, String said, AcceptedReason reason) {

    private static final String SEPARATOR = " | ";

    /**
     * A warning by number.
     *
     * @param indicatorId the indicator
     * @param breakdownId the breakdown, 0 for the whole council
     * @param period the period
     * @param kind what the check looks for
     */
    public record Place(int indicatorId, int breakdownId, ReportingPeriod period, CheckKind kind) {}

    /** What a check says, in the form in which it is kept. */
    public static String said(List<String> facts) {
        return String.join(SEPARATOR, facts);
    }

    /** Whether the reason still holds: neither the figure nor what the check says about it has changed. */
    public boolean isAbout(int revision, List<String> facts) {
        return figureRevision == revision && said.equals(said(facts));
    }
}
