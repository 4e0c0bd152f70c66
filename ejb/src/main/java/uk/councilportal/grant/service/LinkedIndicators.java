package uk.councilportal.grant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;

/** What of the national catalogue the caller's council measures, and by which dimensions. */
@ApplicationScoped
public class LinkedIndicators {
    @Inject
    Caller caller;

    @Inject
    RevisionRepository revisions;

    @Inject
    ReportRepository reports;

    @Inject
    IndicatorRepository indicators;

    @Inject
    BreakdownRepository breakdowns;

    @Inject
    StandardIndicatorRepository catalogue;

    /** The standard indicators the council links to, in the order of the catalogue. */
    List<StandardIndicator> indicators() {
        Set<String> linked = links().stream().map(StandardLink::standardCode).collect(Collectors.toSet());
        return catalogue.listStandardIndicators().stream()
                .filter(standard -> linked.contains(standard.code()))
                .toList();
    }

    /** The dimensions by which it breaks any of them down. */
    List<Dimension> dimensions() {
        Set<String> used =
                links().stream().flatMap(link -> link.splitBy().stream()).collect(Collectors.toSet());
        return breakdowns.listDimensions().stream()
                .filter(dimension -> used.contains(dimension.code()))
                .toList();
    }

    /** What grants name, grantees aside. */
    GrantNames names(Map<Grantee, String> grantees) {
        return new GrantNames(grantees, catalogue.listStandardIndicators(), breakdowns.listDimensions());
    }

    private List<StandardLink> links() {
        int latest = revisions.latest();
        return reports.listReports(caller.council(), latest).stream()
                .flatMap(report -> indicators.listIndicators(report.id(), latest).stream())
                .flatMap(indicator -> indicator.links().stream())
                .toList();
    }
}
