package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.period.model.ReportingMonth;

/** What a board reads first: how each council stands, what to speak of, and what changed. */
@Stateless
public class OverviewService {

    private static final int YEAR = 12;
    private static final int BACK = YEAR + 1;

    @Inject
    ComparisonReader reader;

    @Inject
    ReferenceReader references;

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

    /** The statistical neighbours the reader sees are read with the councils compared. */
    private OverviewComposer composer(OverviewRequest request) {
        Catalogue catalogue = reader.catalogue();
        List<ComparedCouncil> compared = reader.councils(request.peers());
        NeighbourBook book = reader.neighbours(request.peers());
        Set<AuthorityCode> near = book.ofAny(compared);
        near.retainAll(reader.visible().stream().map(ComparedCouncil::code).collect(Collectors.toSet()));
        Comparison comparison =
                reader.read(new ComparisonScope(catalogue.codes(""), months(request.month()), request.peers(), near));
        NationalMeans national = references.means(catalogue.recipes(request.month()), book.model());
        return new OverviewComposer(
                comparison, compared, new NeighbourMeans(comparison, compared, book, national), request.month());
    }

    /**
     * A year back, so that councils that publish later are there with their latest issue, and one month before that. Of
     * councils that are further behind, their latest month and those a month and a year before it.
     */
    private List<ReportingMonth> months(ReportingMonth last) {
        ReportingMonth first = last.minus(BACK);
        SortedSet<ReportingMonth> months = new TreeSet<>();
        IntStream.rangeClosed(0, BACK).mapToObj(first::plus).forEach(months::add);
        reader.latestMonths().values().stream()
                .filter(latest -> latest.isBefore(first))
                .flatMap(latest -> Stream.of(latest.minus(YEAR), latest.minus(1), latest))
                .forEach(months::add);
        return List.copyOf(months);
    }
}
