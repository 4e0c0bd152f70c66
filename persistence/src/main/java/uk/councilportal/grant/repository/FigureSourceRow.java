package uk.councilportal.grant.repository;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearToDateBasis;

/**
 * How a council measures a standard indicator, as the view gives it: plain columns, so that a query can build it.
 *
 * @param council the council's code
 * @param standardCode the standard indicator
 * @param indicatorId the council's own indicator
 * @param report the report it stands in
 * @param ref its reference
 * @param title its title
 * @param unit what it counts
 * @param decimals its printed decimals
 * @param polarity which way the council says is better
 * @param frequency how often there is a new figure
 * @param yearBasis how its year figure is formed
 * @param dimensions the dimensions the link is about
 * @param members the members the link is about
 * @param comparability how far the two mean the same
 * @param note what differs
 */
public record FigureSourceRow(
        String council,
        String standardCode,
        int indicatorId,
        String report,
        String ref,
        String title,
        MeasureUnit unit,
        int decimals,
        Polarity polarity,
        Frequency frequency,
        YearToDateBasis yearBasis,
        String dimensions,
        String members,
        Comparability comparability,
        String note) {

    FigureSource toModel() {
        return new FigureSource(
                new AuthorityCode(council),
                standardCode,
                new FigureSource.Own(indicatorId, report + " " + ref, title, measure(), yearBasis),
                new FigureSource.Link(Breakdown.of(dimensions, members), comparability, note));
    }

    private Measure measure() {
        return new Measure(unit, decimals, polarity, frequency);
    }
}
