package uk.councilportal.scorecard.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What the national catalogue says of the rows of a report: which standard indicator a row is linked to, and where its series breaks.
 *
 * <p>The links are those of the report as it was defined, the catalogue is as it reads now: a break found later is said of an earlier issue as
 * well, whose figures and judgements stay as they were signed off.
 */
public final class NationalSeries {
    private static final NationalSeries NONE = new NationalSeries(Map.of(), Map.of());

    private final Map<String, StandardHistory> histories;
    private final Map<IndicatorCode, List<StandardLink>> links;

    private NationalSeries(Map<String, StandardHistory> histories, Map<IndicatorCode, List<StandardLink>> links) {
        this.histories = histories;
        this.links = links;
    }

    /** Where nothing is known of the catalogue. */
    public static NationalSeries none() {
        return NONE;
    }

    /** The catalogue, read once, beside the indicators of a report. */
    public static NationalSeries of(List<StandardHistory> catalogue, List<KeptIndicator> indicators) {
        return new NationalSeries(
                catalogue.stream().collect(Collectors.toMap(StandardHistory::code, Function.identity())),
                indicators.stream()
                        .collect(Collectors.toMap(KeptIndicator::code, KeptIndicator::links, (one, other) -> one)));
    }

    /** Where the series of a row breaks: that of the link which names its part of the children most closely. */
    public StandardValidity of(RowKey row) {
        return links.getOrDefault(row.code(), List.of()).stream()
                .filter(link -> isAbout(link, row.breakdown()))
                .max(Comparator.comparingInt(link -> link.breakdown().parts().size()))
                .flatMap(link -> Optional.ofNullable(histories.get(link.standardCode())))
                .map(this::validity)
                .orElse(StandardValidity.UNCHANGED);
    }

    /** The link of the whole council's figure, as the catalogue reads in a month. */
    Optional<CatalogueLink> link(KeptIndicator indicator, ReportingMonth month) {
        return indicator.links().stream()
                .filter(link -> link.breakdown().isTotal())
                .findFirst()
                .map(link -> {
                    Optional<StandardHistory> history = Optional.ofNullable(histories.get(link.standardCode()));
                    return new CatalogueLink(
                            link.standardCode(),
                            history.map(each -> each.at(month).indicator().title())
                                    .orElse(link.standardCode()),
                            link.comparability(),
                            link.note(),
                            history.map(this::validity).orElse(StandardValidity.UNCHANGED));
                });
    }

    private StandardValidity validity(StandardHistory history) {
        return SeriesBreakRule.validity(
                history,
                code -> Optional.ofNullable(histories.get(code))
                        .map(successor -> successor.latest().indicator().title())
                        .orElse(code));
    }

    /** A link to the whole is about its parts too; one to every member of a dimension about each. */
    private static boolean isAbout(StandardLink link, Breakdown breakdown) {
        return link.breakdown().parts().stream().allMatch(part -> isAbout(part, breakdown));
    }

    private static boolean isAbout(BreakdownPart part, Breakdown breakdown) {
        return breakdown
                .memberOf(part.dimension())
                .filter(member -> part.member().equals(Selection.EVERY_MEMBER) || member.equals(part.member()))
                .isPresent();
    }
}
