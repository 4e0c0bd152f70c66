package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.grant.repository.GrantedFigureRepository;
import uk.councilportal.grant.service.AudienceSource;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Reads what a comparison needs: in sets, however many councils, indicators and months are asked for.
 *
 * <p>Used by the services within a guarded call; on whose behalf it reads comes from the caller alone.
 */
@ApplicationScoped
public class ComparisonReader {

    private static final ReportingMonth EARLIEST = ReportingMonth.of(1990, 1);
    private static final ReportingMonth LATEST = ReportingMonth.of(2190, 12);

    @Inject
    AudienceSource audiences;

    @Inject
    GrantedFigureRepository granted;

    @Inject
    StandardIndicatorRepository standards;

    @Inject
    CouncilBackground background;

    @Inject
    PeerGroups peers;

    @Inject
    Clock clock;

    /** On whose behalf the running call reads. */
    Audience audience() {
        return audiences.current();
    }

    /** The national catalogue. */
    Catalogue catalogue() {
        return new Catalogue(standards.listHistories());
    }

    /** What was changed of a standard indicator after figures of it had been published, the latest first. */
    List<StandardChange> changes(String indicator) {
        return standards.listChanges(indicator).stream()
                .filter(change -> !change.reason().isEmpty())
                .toList();
    }

    /** The councils the reader sees anything of, by name. */
    List<ComparedCouncil> visible() {
        Audience audience = audience();
        return granted.listCouncils(audience).stream()
                .map(council -> PeerGroups.compared(council, audience))
                .toList();
    }

    /** What the reader sees anything of, to look groups of councils up in. */
    PeerGroups.Sight sight() {
        return peers.sight(visible());
    }

    /** The councils of a group by name, whether or not the reader sees anything of them. */
    List<ComparedCouncil> councils(PeerGroup group) {
        Audience audience = audience();
        return peers.resolve(group, Set.of(), granted.listCouncils(audience), audience);
    }

    /** Who is whose statistical neighbour, in the model of the group or else the latest. */
    NeighbourBook neighbours(PeerGroup group) {
        return peers.book(group);
    }

    /** The versions of the neighbour model, the latest first. */
    List<String> neighbourModels() {
        return peers.models();
    }

    /** The latest month each council the reader sees has published. */
    Map<AuthorityCode, ReportingMonth> latestMonths() {
        return granted.mapLatestMonths(audience());
    }

    /** How the councils measure standard indicators. */
    List<FigureSource> sources(Set<String> codes, Collection<ComparedCouncil> councils) {
        return granted.listSources(audience(), codes, codes(councils));
    }

    /**
     * The councils and their figures.
     *
     * @throws ComparisonNotFoundException when there is no such indicator or council
     */
    Comparison read(ComparisonScope scope) {
        Audience audience = audience();
        Catalogue catalogue = catalogue();
        scope.indicators().forEach(catalogue::recipe);
        List<Authority> visible = granted.listCouncils(audience);
        List<ComparedCouncil> councils = peers.resolve(scope.peers(), scope.also(), visible, audience);
        Set<AuthorityCode> codes = codes(councils);
        Set<String> family = catalogue.family(scope.indicators());
        return new Comparison(
                catalogue,
                councils,
                scope,
                new FigureAccess(audience, granted.listConsents(audience, family, codes), LocalDate.now(clock)),
                published(audience, selections(catalogue, scope, codes), family, codes));
    }

    /** Two at most: all months of what is tied over time, the months asked for of everything else. */
    private static List<FigureSelection> selections(
            Catalogue catalogue, ComparisonScope scope, Set<AuthorityCode> councils) {
        Set<String> family = catalogue.family(scope.indicators());
        Set<String> overTime = catalogue.overTime(family);
        Set<String> monthly = new HashSet<>(family);
        monthly.removeAll(overTime);
        ReportingMonth first = scope.allMonths() ? EARLIEST : scope.first();
        ReportingMonth last = scope.allMonths() ? LATEST : scope.last();
        return List.of(
                new FigureSelection(monthly, councils, first, last),
                new FigureSelection(overTime, councils, EARLIEST, LATEST));
    }

    private Map<AuthorityCode, CouncilFigures.Published> published(
            Audience audience, List<FigureSelection> selections, Set<String> family, Set<AuthorityCode> councils) {
        Map<AuthorityCode, List<GrantedFigure>> published =
                byCouncil(selections, selection -> granted.list(audience, selection));
        Map<AuthorityCode, List<GrantedFigure>> former =
                byCouncil(selections, selection -> granted.listFormer(audience, selection));
        Map<AuthorityCode, List<FigureSource>> measured = granted.listSources(audience, family, councils).stream()
                .collect(Collectors.groupingBy(FigureSource::council));
        Map<AuthorityCode, CouncilBackground.Facts> facts = background.of(councils);
        return councils.stream()
                .collect(Collectors.toMap(
                        council -> council,
                        council -> new CouncilFigures.Published(
                                published.getOrDefault(council, List.of()),
                                former.getOrDefault(council, List.of()),
                                measured.getOrDefault(council, List.of()),
                                facts.get(council).populations(),
                                facts.get(council).policy())));
    }

    private static Map<AuthorityCode, List<GrantedFigure>> byCouncil(
            List<FigureSelection> selections, Function<FigureSelection, List<GrantedFigure>> read) {
        return selections.stream()
                .flatMap(selection -> read.apply(selection).stream())
                .collect(Collectors.groupingBy(figure -> figure.key().council()));
    }

    private static Set<AuthorityCode> codes(Collection<ComparedCouncil> councils) {
        return councils.stream().map(ComparedCouncil::code).collect(Collectors.toSet());
    }
}
