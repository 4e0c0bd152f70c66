package uk.councilportal.comparison.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Compares councils by their published figures, as far as each of them lets the reader's council or boards see them.
 *
 * <p>The reader's own council is seen exactly, small numbers marked; all others are protected. An indicator or council
 * the portal does not know is not found; a council the reader may not see is there without figures, each with its
 * reason.
 */
@Stateless
public class ComparisonService {

    /** How many months a trend shows. */
    public static final int TREND_MONTHS = 13;

    @Inject
    ComparisonReader reader;

    @Inject
    ReferenceReader references;

    @Inject
    OwnTargets targets;

    /** The catalogue and the councils the reader sees anything of. */
    @Requires(Permission.COMPARISON_READ)
    public ComparisonChoices choices() {
        Catalogue catalogue = reader.catalogue();
        List<ComparedCouncil> councils = reader.visible();
        return new ComparisonChoices(
                catalogue.codes("").stream().map(catalogue::heading).toList(),
                councils,
                councils.stream()
                        .map(ComparedCouncil::region)
                        .distinct()
                        .sorted()
                        .toList(),
                reader.neighbourModels(),
                reader.latestMonths());
    }

    /** The councils ranked over one indicator. */
    @Requires(Permission.COMPARISON_READ)
    public LeagueTable league(@AuditObject ComparisonRequest request) {
        Comparison comparison = reader.read(
                ComparisonScope.of(List.of(request.indicator()), request.period(), request.peers(), focus(request)));
        References national = references.read(
                comparison
                        .catalogue()
                        .version(request.indicator(), request.month())
                        .recipe(),
                ReferenceQuestion.of(request.month(), request.focus(), request.peers()));
        return new LeagueComposer(comparison, request.indicator(), request.period()).table(request.focus(), national);
    }

    /** Many indicators of many councils at once. */
    @Requires(Permission.COMPARISON_READ)
    public HeatMap heatMap(@AuditObject HeatMapRequest request) {
        List<String> codes = reader.catalogue().codes(request.area());
        Comparison comparison = reader.read(ComparisonScope.of(codes, request.period(), request.peers(), Set.of()));
        List<HeatMap.Row> rows = codes.stream()
                .map(code -> row(comparison, code, request.period()))
                .filter(row -> row.cells().stream().anyMatch(cell -> isTold(cell.figure())))
                .toList();
        return new HeatMap(request.period(), comparison.councils(), rows, comparison.policy());
    }

    /** One council beside its peers, indicator by indicator. */
    @Requires(Permission.COMPARISON_READ)
    public CouncilProfile profile(@AuditObject ProfileRequest request) {
        List<String> codes = reader.catalogue().codes("");
        Comparison comparison = reader.read(
                new ComparisonScope(codes, List.of(request.month()), request.peers(), Set.of(request.council())));
        Map<String, References> national = references.read(
                comparison.catalogue().recipes(request.month()),
                ReferenceQuestion.of(request.month(), Optional.of(request.council()), request.peers()));
        return new ProfileComposer(comparison, national, request.council(), request.month()).profile(codes);
    }

    /** One indicator of several councils over the thirteen months up to the one asked for. */
    @Requires(Permission.COMPARISON_READ)
    public TrendTable trends(@AuditObject ComparisonRequest request) {
        List<ReportingMonth> months = IntStream.range(0, TREND_MONTHS)
                .mapToObj(back -> request.month().minus(TREND_MONTHS - 1 - back))
                .toList();
        Comparison comparison =
                reader.read(new ComparisonScope(List.of(request.indicator()), months, request.peers(), focus(request)));
        return new TrendComposer(comparison, request.indicator(), months, targets.read(comparison, request.indicator()))
                .table(request.focus());
    }

    private static Set<AuthorityCode> focus(ComparisonRequest request) {
        return request.focus().map(Set::of).orElse(Set.of());
    }

    private static HeatMap.Row row(Comparison comparison, String code, ReportingPeriod period) {
        StandardHeading heading = comparison.catalogue().heading(code, period.end());
        Map<AuthorityCode, ShownFigure> figures = new LeagueComposer(comparison, code, period).figures();
        Standings standings = Standings.of(figures, heading.measure());
        List<HeatMap.Cell> cells = new ArrayList<>();
        figures.forEach((council, figure) -> cells.add(new HeatMap.Cell(figure, standings.of(council))));
        return new HeatMap.Row(heading, cells);
    }

    private static boolean isTold(ShownFigure figure) {
        return figure.gap() == FigureGap.NONE
                || figure.gap() == FigureGap.WITHHELD
                || figure.gap() == FigureGap.NOT_COMPARABLE;
    }
}
