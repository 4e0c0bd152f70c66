package uk.councilportal.grant.model;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.model.PublishedFigure;

/**
 * A published figure that a reader may know of, exactly as the council published it. It has to pass the disclosure
 * rules before it is shown to anybody.
 *
 * @param key what it is the figure of
 * @param source where it comes from
 * @param outcome the numbers, unrounded, or why there are none
 * @param revised whether the issue before showed another figure
 */
public record GrantedFigure(Key key, Source source, PublishedFigure.Outcome outcome, boolean revised) {

    /**
     * What it is the figure of.
     *
     * @param council the council
     * @param standardCode the standard indicator
     * @param period the month, quarter, term or year
     * @param breakdown the part the standard indicator is broken down to, named as in the issue; the total where a council
     *     keeps that as a member of a dimension of its own
     */
    public record Key(AuthorityCode council, String standardCode, ReportingPeriod period, Breakdown breakdown) {}

    /**
     * Where it comes from.
     *
     * @param indicatorId the council's own indicator; two of them may measure the same standard indicator
     * @param comparability how far it measures what the standard indicator means
     * @param issueMonth the month of the issue it was published with last
     * @param issueNumber the number of that issue
     */
    public record Source(int indicatorId, Comparability comparability, ReportingMonth issueMonth, int issueNumber) {}
}
