package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.CountedMeasure;

/** Tells chance from more than chance: between councils by the funnel, over the months of one council by its control chart. */
@Stateless
public class VariationService {

    @Inject
    ComparisonReader reader;

    @Inject
    OwnTargets targets;

    /** Councils of different size around their average. */
    @Requires(Permission.COMPARISON_READ)
    public FunnelPlot funnel(@AuditObject ComparisonRequest request) {
        Set<AuthorityCode> focus = request.focus().map(Set::of).orElse(Set.of());
        Comparison comparison =
                reader.read(ComparisonScope.of(List.of(request.indicator()), request.period(), request.peers(), focus));
        LeagueTable league =
                new LeagueComposer(comparison, request.indicator(), request.period()).table(request.focus());
        return new FunnelComposer(comparison, request.indicator()).funnel(league);
    }

    /**
     * The first indicator of the catalogue with a funnel to draw, in the period in which most councils have a point, the
     * latest of several; empty where none has one. Everything is read at once, however many indicators are looked through.
     */
    @Requires(Permission.COMPARISON_READ)
    public Optional<FunnelPlot> firstFunnel(@AuditObject FunnelSearch search) {
        Catalogue catalogue = reader.catalogue();
        List<String> codes = catalogue.codes("").stream()
                .filter(code -> CountedMeasure.of(catalogue.formula(code)).isPresent())
                .toList();
        Comparison comparison = reader.read(search.scope(codes));
        return codes.stream()
                .flatMap(code -> fullest(comparison, code, search).stream())
                .findFirst();
    }

    private static Optional<FunnelPlot> fullest(Comparison comparison, String code, FunnelSearch search) {
        FunnelComposer composer = new FunnelComposer(comparison, code);
        return search.periods().stream()
                .map(period -> composer.funnel(new LeagueComposer(comparison, code, period).table(search.focus())))
                .filter(FunnelPlot::isDrawn)
                .max(Comparator.comparing((FunnelPlot plot) -> plot.points().size())
                        .thenComparing(plot -> plot.period().end()));
    }

    /** One council's indicator over all months the reader sees. */
    @Requires(Permission.COMPARISON_READ)
    public ProcessChart chart(@AuditObject ChartRequest request) {
        PeerGroup one = new PeerGroup.Named(Set.of(request.council()));
        Comparison comparison =
                reader.read(new ComparisonScope(List.of(request.indicator()), List.of(), one, Set.of()));
        return new ProcessComposer(comparison, request.indicator(), targets.read(comparison, request.indicator()))
                .chart(comparison.councils().get(0));
    }
}
