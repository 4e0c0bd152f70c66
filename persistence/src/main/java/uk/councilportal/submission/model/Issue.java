package uk.councilportal.submission.model;

import java.time.LocalDateTime;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A published issue of a report's month: the council's data as of a revision, reproduced from it at any time.
 *
 * @param month the month it reports on
 * @param number 1 for the first issue of the month
 * @param freeze the revisions it is frozen at
 * @param publishedBy the sign-in name of who published it
 * @param publishedAt when, in UTC
 */
public record Issue(ReportingMonth month, int number, Freeze freeze, String publishedBy, LocalDateTime publishedAt) {
    /**
     * The state of the data an issue shows.
     *
     * @param revision the revision of the council's data
     * @param referenceRevision the revision of national reference data, populations among them
     */
    public record Freeze(int revision, int referenceRevision) {}
}
