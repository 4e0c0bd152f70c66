package uk.councilportal.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.KeptDimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.platform.exchange.FileSource;

/**
 * Holds members of dimensions against those the caller's council has, and writes them. Used by the services within a
 * guarded call.
 */
@ApplicationScoped
public class DimensionDesk {
    private final Caller caller;
    private final ReportRepository reports;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected DimensionDesk() {
        this(null, null, null, null);
    }

    @Inject
    public DimensionDesk(
            Caller caller, ReportRepository reports, IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.caller = caller;
        this.reports = reports;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /** The indicators of all reports as of a revision, by the code of their report. */
    Map<String, List<KeptIndicator>> indicators(int revision) {
        Map<String, List<KeptIndicator>> found = new LinkedHashMap<>();
        reports.listReports(caller.council(), revision)
                .forEach(report -> found.put(report.code(), indicators.listIndicators(report.id(), revision)));
        return found;
    }

    /** What a file of dimensions changes of what is kept as of a revision. */
    FileImport<BreakdownPart, DimensionLine> compare(FileSource file, int revision) {
        return new DimensionDrafting(
                        caller.council(),
                        breakdowns.listKeptDimensions(revision),
                        breakdowns.listMembers(revision),
                        indicators(revision))
                .compare(file);
    }

    /** The indicators that follow because members they name get other names. */
    List<FollowingIndicator> following(FileImport<BreakdownPart, DimensionLine> comparison, int revision) {
        Map<BreakdownPart, String> names = new HashMap<>();
        comparison.listToWrite().forEach(row -> {
            String name = row.getValue().member().name();
            if (!row.getKey().member().equals(name)) {
                names.put(row.getKey(), name);
            }
        });
        return names.isEmpty() ? List.of() : DimensionDrafting.following(names, indicators(revision));
    }

    /** Writes indicators that follow. */
    void follow(List<FollowingIndicator> following, int revision) {
        following.forEach(follower -> indicators.define(
                follower.after().id(),
                revision,
                follower.after().definition(),
                follower.after().links()));
    }

    /** Writes one member under the name it is kept by; the title of its dimension only where it is another one. */
    void keep(BreakdownPart keptAs, DimensionLine line, int revision) {
        Optional<KeptDimension> known = breakdowns.listKeptDimensions(revision).stream()
                .filter(dimension -> dimension.code().equals(line.dimension()))
                .findFirst();
        int dimension = known.map(KeptDimension::id).orElseGet(() -> breakdowns.addDimension(line.dimension()));
        if (known.filter(kept -> kept.title().equals(line.title())).isEmpty()) {
            breakdowns.define(dimension, revision, line.title());
        }
        int member = breakdowns.listMembers(revision).stream()
                .filter(kept -> kept.part().equals(keptAs))
                .map(KeptMember::id)
                .findFirst()
                .orElseGet(() -> breakdowns.addMember(dimension));
        breakdowns.define(
                new KeptMember(dimension, member, line.dimension(), line.member(), line.position()), revision);
    }
}
