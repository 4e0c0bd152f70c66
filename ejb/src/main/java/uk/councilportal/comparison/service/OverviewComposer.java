package uk.councilportal.comparison.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.BoardRating;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.comparison.model.StandingRow;
import uk.councilportal.comparison.rules.BoardOverviewRule;
import uk.councilportal.comparison.rules.ExceptionRule;
import uk.councilportal.comparison.rules.PreviousPeriodRule;
import uk.councilportal.comparison.rules.StandingChangeRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.model.RagStatus;

/** Judges councils by the figures the reader sees: a figure that is withheld has no rating, no direction and no place. */
final class OverviewComposer {

    private static final Comparator<ExceptionList.Line> WORST_FIRST = Comparator.comparing(
                    (ExceptionList.Line line) -> line.findings().worsening() != Finding.YES)
            .thenComparing(line -> line.findings().worseThanNeighbours() != Finding.YES)
            .thenComparing(line -> line.council().name())
            .thenComparing(line -> line.indicator().code());

    private final Comparison comparison;
    private final List<ComparedCouncil> compared;
    private final NeighbourMeans neighbours;
    private final List<String> codes;
    private final ReportingMonth last;

    OverviewComposer(
            Comparison comparison, List<ComparedCouncil> compared, NeighbourMeans neighbours, ReportingMonth last) {
        this.comparison = comparison;
        this.compared = compared;
        this.neighbours = neighbours;
        this.codes = comparison.catalogue().codes("");
        this.last = last;
    }

    ExceptionList exceptions() {
        List<ExceptionList.Line> lines = compared.stream()
                .flatMap(council ->
                        basis(council.code()).stream().flatMap(basis -> lines(council, basis.month()).stream()))
                .filter(line -> line.findings().offTarget() == Finding.YES)
                .sorted(WORST_FIRST)
                .toList();
        return new ExceptionList(lines, comparison.policy());
    }

    BoardOverview overview(BoardScheme scheme) {
        return new BoardOverview(
                compared.stream().map(council -> line(council, scheme)).toList(), comparison.policy());
    }

    private BoardOverview.Line line(ComparedCouncil council, BoardScheme scheme) {
        Optional<BoardOverview.Basis> basis = basis(council.code());
        List<ExceptionList.Line> lines =
                basis.map(each -> lines(council, each.month())).orElse(List.of());
        List<Standing> now = lines.stream().map(OverviewComposer::standing).toList();
        List<ExceptionList.Line> before =
                basis.map(each -> before(council, each.month())).orElse(List.of());
        boolean known = before.stream()
                .anyMatch(
                        line -> line.month().equals(basis.orElseThrow().month().previous()));
        BoardRating rating = BoardOverviewRule.rate(now, scheme);
        return new BoardOverview.Line(
                council,
                basis,
                new BoardOverview.Rating(
                        rating.status(), lines.size(), rating.rated(), rating.red(), rating.exceptions()),
                rating.mainConcerns().stream()
                        .flatMap(concern -> lines.stream()
                                .filter(line -> line.indicator().code().equals(concern.standardCode())))
                        .toList(),
                known ? changes(before, now, basis.orElseThrow().month()) : List.of(),
                known);
    }

    /** An indicator that is measured otherwise than in the period before has not changed: the two cannot be told apart. */
    private List<BoardOverview.Change> changes(
            List<ExceptionList.Line> before, List<Standing> now, ReportingMonth month) {
        return StandingChangeRule.changes(
                        before.stream().map(OverviewComposer::standing).toList(), now)
                .stream()
                .filter(change -> previous(change.standardCode(), month)
                        .filter(earlier -> comparison.catalogue().isBroken(change.standardCode(), earlier, month))
                        .isEmpty())
                .map(change -> new BoardOverview.Change(
                        comparison.catalogue().heading(change.standardCode(), month), change.kind()))
                .toList();
    }

    private Optional<ReportingMonth> previous(String code, ReportingMonth month) {
        return PreviousPeriodRule.before(month, frequency(code));
    }

    /** An earlier month is judged by its own figures, whichever later issue shows them. */
    private Optional<BoardOverview.Basis> basis(AuthorityCode council) {
        return comparison.issues(council).stream()
                .max(Comparator.comparing(SourceIssue::month).thenComparing(SourceIssue::number))
                .map(issue -> new BoardOverview.Basis(issue.month().isAfter(last) ? last : issue.month(), issue));
    }

    /** Each indicator in the period before its own; one that has no new figure each month only where there is one now. */
    private List<ExceptionList.Line> before(ComparedCouncil council, ReportingMonth month) {
        return codes.stream()
                .filter(code -> frequency(code) == Frequency.MONTHLY || isShown(council, code, month))
                .flatMap(code -> previous(code, month).stream()
                        .filter(previous -> isShown(council, code, previous))
                        .map(previous -> line(council, code, previous)))
                .toList();
    }

    private Frequency frequency(String code) {
        return comparison.catalogue().heading(code).measure().frequency();
    }

    private boolean isShown(ComparedCouncil council, String code, ReportingMonth month) {
        return comparison.figure(council.code(), code, month).number().isPresent();
    }

    /** The indicators of which a figure is shown. */
    private List<ExceptionList.Line> lines(ComparedCouncil council, ReportingMonth month) {
        return codes.stream()
                .filter(code -> isShown(council, code, month))
                .map(code -> line(council, code, month))
                .toList();
    }

    private ExceptionList.Line line(ComparedCouncil council, String code, ReportingMonth month) {
        StandardHeading heading = comparison.catalogue().heading(code, month);
        ShownFigure figure = comparison.figure(council.code(), code, month);
        ShownFigure before = before(council, code, month);
        RagStatus rating = figure.rating().orElse(RagStatus.NOT_RATED);
        NeighbourFigure mean =
                rating == RagStatus.RED ? neighbours.of(council, code, month) : NeighbourFigure.unasked();
        Standing standing = ExceptionRule.judge(new StandingRow(
                code,
                heading.measure(),
                rating,
                new StandingRow.Figures(
                        number(figure.value()),
                        number(before.value()),
                        number(mean.mean().mean()))));
        return new ExceptionList.Line(
                council,
                heading,
                month,
                figure,
                before,
                mean,
                new ExceptionList.Findings(standing.offTarget(), standing.worsening(), standing.worseThanNeighbours()));
    }

    /** None where the series breaks in between: nothing gets worse by being measured otherwise. */
    private ShownFigure before(ComparedCouncil council, String code, ReportingMonth month) {
        return previous(code, month)
                .map(previous -> comparison.catalogue().isBroken(code, previous, month)
                        ? ShownFigure.none("the national definition changed in between")
                        : comparison.figure(council.code(), code, previous))
                .orElseGet(ShownFigure::none);
    }

    private static Standing standing(ExceptionList.Line line) {
        return new Standing(
                line.indicator().code(),
                line.figure().rating().orElse(RagStatus.NOT_RATED),
                line.findings().offTarget(),
                line.findings().worsening(),
                line.findings().worseThanNeighbours());
    }

    private static MeasureValue number(DisclosedValue value) {
        return value.value().map(MeasureValue::of).orElseGet(() -> MeasureValue.missing(MissingReason.NOT_AVAILABLE));
    }
}
