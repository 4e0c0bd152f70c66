package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/** Tells chance from more than chance: between councils by the funnel, over the months of one council by its control chart. */
@Stateless
public class VariationService {

    @Inject
    ComparisonReader reader;

    /** Councils of different size around their average. */
    @Requires(Permission.COMPARISON_READ)
    public FunnelPlot funnel(@AuditObject ComparisonRequest request) {
        Set<AuthorityCode> focus = request.focus().map(Set::of).orElse(Set.of());
        Comparison comparison =
                reader.read(ComparisonScope.of(List.of(request.indicator()), request.period(), request.peers(), focus));
        LeagueTable league =
                new LeagueComposer(comparison, request.indicator(), request.period()).table(request.focus());
        return new VariationComposer(comparison, request.indicator()).funnel(league);
    }

    /** One council's indicator over all months the reader sees. */
    @Requires(Permission.COMPARISON_READ)
    public ProcessChart chart(@AuditObject ChartRequest request) {
        PeerGroup one = new PeerGroup.Named(Set.of(request.council()));
        Comparison comparison =
                reader.read(new ComparisonScope(List.of(request.indicator()), List.of(), one, Set.of()));
        return new VariationComposer(comparison, request.indicator())
                .chart(comparison.councils().get(0));
    }
}
