package uk.councilportal.comparison.model;

import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What one council has published, by one of its own indicators, for one standard indicator over the months.
 *
 * @param source the council's own indicator
 * @param link the link that makes it a figure of the standard indicator
 * @param breakdown the part of the council's children; members that stand for all others are not handed in
 * @param months the figures by month; a month that is absent has not been published
 */
public record PublishedSeries(
        FigureSource source, StandardLink link, Breakdown breakdown, Map<ReportingMonth, PublishedAmount> months) {

    /** Takes a copy. */
    public PublishedSeries {
        months = Map.copyOf(months);
    }

    /** The standard indicator it is a figure of. */
    public String standardCode() {
        return link.standardCode();
    }

    /** How far it compares. */
    public Comparability comparability() {
        return link.comparability();
    }

    /** The figure of the month; missing when none has been published. */
    public MeasureValue value(ReportingMonth month) {
        PublishedAmount amount = months.get(month);
        return amount == null ? MeasureValue.missing(MissingReason.NOT_ENTERED, month.toString()) : amount.value();
    }

    /** The figure of the month as the council's report prints it; missing when none has been published. */
    public MeasureValue printed(ReportingMonth month) {
        PublishedAmount amount = months.get(month);
        return amount == null ? value(month) : amount.printed(source.measure().format());
    }

    /** The counts behind the figure of the month, where they were published. */
    public Optional<CountPair> counts(ReportingMonth month) {
        return Optional.ofNullable(months.get(month)).flatMap(PublishedAmount::counts);
    }
}
