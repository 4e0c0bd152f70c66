package uk.councilportal.grant.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.grant.repository.GrantedFigureRepository;
import uk.councilportal.grant.rules.AccessFacts;
import uk.councilportal.grant.rules.AccessFacts.Indicator;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Answers "Why can I see this?" and "Why not?" for a whole view at once: five queries, however many figures it has.
 */
@Stateless
public class AccessReasonService {
    private final AudienceSource audiences;
    private final GrantedFigureRepository figures;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected AccessReasonService() {
        this(null, null, null);
    }

    @Inject
    public AccessReasonService(AudienceSource audiences, GrantedFigureRepository figures, Clock clock) {
        this.audiences = audiences;
        this.figures = figures;
        this.clock = clock;
    }

    /** The reasons for all figures of the selection. */
    @Requires(Permission.COMPARISON_READ)
    public AccessReasons explain(FigureSelection selection) {
        Audience audience = audiences.current();
        AccessFacts facts = new AccessFacts(
                audience,
                figures.listConsents(audience, selection.standardCodes(), selection.councils()),
                figures.listSources(audience, selection.standardCodes(), selection.councils()).stream()
                        .map(source -> new Indicator(source.council(), source.standardCode()))
                        .collect(Collectors.toSet()),
                published(audience, selection),
                figures.mapLatestMonths(audience));
        return new AccessReasons(facts, LocalDate.now(clock));
    }

    private Map<Indicator, Set<ReportingMonth>> published(Audience audience, FigureSelection selection) {
        return figures.list(audience, selection).stream()
                .map(GrantedFigure::key)
                .collect(Collectors.groupingBy(
                        key -> new Indicator(key.council(), key.standardCode()),
                        Collectors.mapping(key -> key.period().end(), Collectors.toSet())));
    }
}
