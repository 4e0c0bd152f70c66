package uk.councilportal.comparison.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/** Overviews of March of councils that all have the same statistical neighbours, and no official statistics. */
final class OverviewScene {

    private OverviewScene() {}

    static OverviewComposer composer(
            Comparison comparison, List<ComparedCouncil> compared, Collection<Integer> neighbours) {
        return composer(comparison, compared, neighbours, ComparisonScene.MARCH);
    }

    static OverviewComposer composer(
            Comparison comparison,
            List<ComparedCouncil> compared,
            Collection<Integer> neighbours,
            ReportingMonth month) {
        Set<AuthorityCode> near =
                neighbours.stream().map(ComparisonScene::council).collect(Collectors.toSet());
        Map<AuthorityCode, Set<AuthorityCode>> book =
                comparison.councils().stream().collect(Collectors.toMap(ComparedCouncil::code, each -> near));
        NationalMeans none = new NationalMeans(comparison.catalogue().recipes(ComparisonScene.MARCH), year -> Map.of());
        return new OverviewComposer(
                comparison,
                compared,
                new NeighbourMeans(comparison, compared, new NeighbourBook("2025", book), none),
                month);
    }
}
