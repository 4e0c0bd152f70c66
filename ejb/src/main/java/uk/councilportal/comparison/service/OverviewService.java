package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.period.model.ReportingMonth;

/** What a board reads first: how each council stands, what to speak of, and what changed. */
@Stateless
public class OverviewService {

    private static final int YEAR = 12;

    @Inject
    ComparisonReader reader;

    /** The indicators that are off target, the most pressing first. */
    @Requires(Permission.COMPARISON_READ)
    public ExceptionList exceptions(@AuditObject OverviewRequest request) {
        return composer(request).exceptions();
    }

    /** How each council stands. */
    @Requires(Permission.COMPARISON_READ)
    public BoardOverview overview(@AuditObject OverviewRequest request) {
        return composer(request).overview(BoardScheme.standard());
    }

    /** A year back, so that councils that publish later are there with their latest issue. */
    private OverviewComposer composer(OverviewRequest request) {
        List<String> codes = reader.catalogue().codes("");
        List<ReportingMonth> months = IntStream.rangeClosed(0, YEAR)
                .mapToObj(back -> request.month().minus(YEAR - back))
                .toList();
        Comparison comparison = reader.read(new ComparisonScope(codes, months, request.peers(), Set.of()));
        return new OverviewComposer(comparison, codes, request.month());
    }
}
