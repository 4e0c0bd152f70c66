package uk.councilportal.grant.model;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.YearToDateBasis;

/**
 * How a council measures a standard indicator, as of its last issue.
 *
 * @param council the council
 * @param standardCode the standard indicator
 * @param own the council's own indicator
 * @param link how far the two mean the same
 */
public record FigureSource(AuthorityCode council, String standardCode, Own own, Link link) {

    /**
     * The council's own indicator.
     *
     * @param indicatorId its number within the council
     * @param place report and reference, "ROTH-SG 1.1"
     * @param title its title
     * @param measure what it counts, how precisely it is printed and which way the council says is better
     * @param yearBasis how its year figure is formed, which tells whether one figure counts a month or a rolling year
     */
    public record Own(int indicatorId, String place, String title, Measure measure, YearToDateBasis yearBasis) {}

    /**
     * How far the two mean the same.
     *
     * @param breakdown the members the link is about; "*" stands for each member of a dimension
     * @param comparability the grade
     * @param note what differs; may be empty
     */
    public record Link(Breakdown breakdown, Comparability comparability, String note) {}
}
