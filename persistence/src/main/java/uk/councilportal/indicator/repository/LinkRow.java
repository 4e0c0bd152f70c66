package uk.councilportal.indicator.repository;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.StandardLink;

/**
 * One link to the national catalogue of a revision of a definition: plain columns, so that a query can build it.
 *
 * @param indicatorId the indicator
 * @param revision the revision of its definition
 * @param dimensions the dimensions of the part that is linked; empty for the whole council
 * @param members their members
 * @param standardCode the standard indicator
 * @param comparability how far the two can be compared
 * @param note what has to be known about that
 */
public record LinkRow(
        int indicatorId,
        int revision,
        String dimensions,
        String members,
        String standardCode,
        Comparability comparability,
        String note) {
    /** Reads rows of the links x. */
    static final String SELECT = "select new uk.councilportal.indicator.repository.LinkRow(x.indicatorId, x.revision,"
            + " x.dimensions, x.members, x.standardCode, x.comparability, x.note) from StoredStandardLink x";

    StandardLink toModel(IndicatorCode code) {
        return new StandardLink(code, Breakdown.of(dimensions, members), standardCode, comparability, note);
    }
}
