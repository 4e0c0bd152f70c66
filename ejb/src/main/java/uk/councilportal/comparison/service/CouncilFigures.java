package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.comparison.rules.StandardFigureRule;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** One council's figures of standard indicators, rebuilt from what the reader may see of it. Nothing is protected yet. */
final class CouncilFigures {

    /**
     * What is known of a council.
     *
     * @param figures what it has published
     * @param former what earlier issues have published otherwise, each with the last issue that had it
     * @param sources how it measures that
     * @param populations its populations
     * @param policy what it withholds beyond what the catalogue says; as much as can be where that is not told
     */
    record Published(
            List<GrantedFigure> figures,
            List<GrantedFigure> former,
            List<FigureSource> sources,
            List<Population> populations,
            CouncilPolicy policy) {

        /** What nobody knows never withholds less. */
        Published {
            policy = Objects.requireNonNullElse(policy, CouncilPolicy.STRICTEST);
        }
    }

    private static final Comparator<GrantedFigure> BY_ISSUE =
            Comparator.comparing(figure -> figure.source().issueMonth());

    private final AuthorityCode council;
    private final Published published;
    private final Catalogue catalogue;
    private final Map<String, List<GrantedFigure>> byCode;
    private final Map<String, List<FigureSource>> sources;
    private final PopulationTable populations;
    private final StandardFigureRule rule;
    private final Map<FigureKey, ComparedFigure> figures = new HashMap<>();
    private final Map<SourceIssue, CouncilFigures> earlier = new HashMap<>();

    CouncilFigures(AuthorityCode council, Published published, Catalogue catalogue) {
        this.council = council;
        this.published = published;
        this.catalogue = catalogue;
        this.byCode = published.figures().stream()
                .collect(Collectors.groupingBy(figure -> figure.key().standardCode()));
        this.sources = published.sources().stream().collect(Collectors.groupingBy(FigureSource::standardCode));
        this.populations = new PopulationTable(published.populations());
        this.rule =
                new StandardFigureRule(catalogue.histories(), published.sources(), published.figures(), populations);
    }

    AuthorityCode council() {
        return council;
    }

    /** What the council withholds from others beyond what the catalogue says. */
    CouncilPolicy policy() {
        return published.policy();
    }

    /** The figure of a month or quarter. */
    ComparedFigure figure(String code, ReportingPeriod period) {
        return figures.computeIfAbsent(FigureKey.figure(code, period), key -> rule.figure(code, period));
    }

    /** The period whose figure is meant: of a stock that of the last month of a quarter, unless the quarter is published. */
    ReportingPeriod meant(String code, ReportingPeriod period) {
        boolean own = period.type() == PeriodType.MONTH
                || catalogue.recipe(code).isFlow()
                || published(code).stream()
                        .anyMatch(figure -> figure.key().period().equals(period));
        return own ? period : ReportingPeriod.month(period.end());
    }

    /** The council as its earlier issues showed it, the oldest first, where any of these figures was another one then. */
    List<CouncilFigures> earlier(Collection<String> codes, Collection<ReportingMonth> months) {
        return FormerIssues.of(published.former(), codes, months).stream()
                .map(issue -> earlier.computeIfAbsent(
                        issue,
                        then -> new CouncilFigures(
                                council,
                                new Published(
                                        FormerIssues.figures(published, then),
                                        List.of(),
                                        published.sources(),
                                        published.populations(),
                                        published.policy()),
                                catalogue)))
                .toList();
    }

    /** The months for which anything is published over these indicators. */
    SortedSet<ReportingMonth> months(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> published(code).stream())
                .map(figure -> figure.key().period().end())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The issues the figures were published in. */
    Set<SourceIssue> issues() {
        return published.figures().stream()
                .map(figure -> new SourceIssue(
                        figure.source().issueMonth(), figure.source().issueNumber()))
                .collect(Collectors.toSet());
    }

    /** What the own indicator of a part has published over a standard indicator. */
    Stream<GrantedFigure> behind(String code, FigurePart part) {
        return sources(code, part).flatMap(source -> published(code).stream().filter(figure -> isBy(source, figure)));
    }

    /** The dimensions of the breakdown that a part is a member of. */
    Optional<Breakdown> linked(String code, FigurePart part) {
        return sources(code, part).map(source -> source.link().breakdown()).findFirst();
    }

    /** The children of the council in a month. */
    Optional<BigDecimal> children(ReportingMonth month) {
        return populations.children("", Breakdown.total(), month).known();
    }

    /** What was published with the latest of the figures a figure is made of. */
    Optional<PublishedFacts> facts(ComparedFigure figure, ReportingMonth month, Collection<String> inputs) {
        Optional<GrantedFigure> latest = Optional.empty();
        for (FigurePart part : figure.parts()) {
            for (String input : inputs) {
                latest = latest(latest, input, part, month);
            }
        }
        return latest.map(PublishedFacts::of);
    }

    /** Plain loops, because every figure of a comparison is asked. */
    private Optional<GrantedFigure> latest(
            Optional<GrantedFigure> before, String code, FigurePart part, ReportingMonth month) {
        Optional<GrantedFigure> latest = before;
        for (FigureSource source : sources.getOrDefault(code, List.of())) {
            if (source.own().place().equals(part.place())) {
                for (GrantedFigure figure : published(code)) {
                    boolean behind =
                            isBy(source, figure) && figure.key().period().end().equals(month);
                    if (behind && (latest.isEmpty() || BY_ISSUE.compare(latest.get(), figure) < 0)) {
                        latest = Optional.of(figure);
                    }
                }
            }
        }
        return latest;
    }

    /** How the council measures the indicator. */
    List<FigureSource> sources(String code) {
        return sources.getOrDefault(code, List.of());
    }

    /** The own indicator whose figure it is as published; empty where the figure is rebuilt, added up or missing. */
    Optional<FigureSource> source(String code, ReportingPeriod period) {
        ComparedFigure figure = figure(code, period);
        return figure.basis().isOwn()
                ? figure.parts().stream().flatMap(part -> sources(code, part)).findFirst()
                : Optional.empty();
    }

    private Stream<FigureSource> sources(String code, FigurePart part) {
        return sources(code).stream().filter(source -> source.own().place().equals(part.place()));
    }

    private static boolean isBy(FigureSource source, GrantedFigure figure) {
        return figure.source().indicatorId() == source.own().indicatorId();
    }

    private List<GrantedFigure> published(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
