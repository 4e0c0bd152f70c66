package uk.councilportal.comparison.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.BoardRating;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.Standing;
import uk.councilportal.comparison.model.StandingRow;
import uk.councilportal.comparison.rules.BoardOverviewRule;
import uk.councilportal.comparison.rules.ExceptionRule;
import uk.councilportal.comparison.rules.StandingChangeRule;
import uk.councilportal.disclosure.model.DisclosedValue;
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
    private final List<String> codes;
    private final ReportingMonth last;

    OverviewComposer(Comparison comparison, List<String> codes, ReportingMonth last) {
        this.comparison = comparison;
        this.codes = codes;
        this.last = last;
    }

    ExceptionList exceptions() {
        List<ExceptionList.Line> lines = comparison.councils().stream()
                .flatMap(council ->
                        latest(council.code()).stream().flatMap(issue -> lines(council, issue.month()).stream()))
                .filter(line -> line.findings().offTarget() == Finding.YES)
                .sorted(WORST_FIRST)
                .toList();
        return new ExceptionList(lines, comparison.policy());
    }

    BoardOverview overview(BoardScheme scheme) {
        return new BoardOverview(
                comparison.councils().stream()
                        .map(council -> line(council, scheme))
                        .toList(),
                comparison.policy());
    }

    private BoardOverview.Line line(ComparedCouncil council, BoardScheme scheme) {
        Optional<SourceIssue> issue = latest(council.code());
        List<ExceptionList.Line> lines =
                issue.map(latest -> lines(council, latest.month())).orElse(List.of());
        List<Standing> now = lines.stream().map(OverviewComposer::standing).toList();
        List<Standing> before =
                issue.map(latest -> lines(council, latest.month().previous())).orElse(List.of()).stream()
                        .map(OverviewComposer::standing)
                        .toList();
        BoardRating rating = BoardOverviewRule.rate(now, scheme);
        return new BoardOverview.Line(
                council,
                issue,
                new BoardOverview.Rating(
                        rating.status(), lines.size(), rating.rated(), rating.red(), rating.exceptions()),
                rating.mainConcerns().stream()
                        .flatMap(concern -> lines.stream()
                                .filter(line -> line.indicator().code().equals(concern.standardCode())))
                        .toList(),
                StandingChangeRule.changes(before, now).stream()
                        .map(change -> new BoardOverview.Change(
                                comparison.catalogue().heading(change.standardCode()), change.kind()))
                        .toList());
    }

    /** The issue with the latest month not after the one asked for. */
    private Optional<SourceIssue> latest(AuthorityCode council) {
        return comparison.issues(council).stream()
                .filter(issue -> !issue.month().isAfter(last))
                .max(Comparator.comparing(SourceIssue::month).thenComparing(SourceIssue::number));
    }

    /** The indicators of which a figure is shown. */
    private List<ExceptionList.Line> lines(ComparedCouncil council, ReportingMonth month) {
        return codes.stream()
                .filter(code ->
                        comparison.figure(council.code(), code, month).number().isPresent())
                .map(code -> line(council, code, month))
                .toList();
    }

    private ExceptionList.Line line(ComparedCouncil council, String code, ReportingMonth month) {
        StandardHeading heading = comparison.catalogue().heading(code);
        ShownFigure figure = comparison.figure(council.code(), code, month);
        ShownFigure before = comparison.figure(council.code(), code, month.previous());
        PeerFigure others = Standings.mean(others(council, code, month), heading.measure());
        Standing standing = ExceptionRule.judge(new StandingRow(
                code,
                heading.measure(),
                figure.rating().orElse(RagStatus.NOT_RATED),
                new StandingRow.Figures(number(figure.value()), number(before.value()), number(others.mean()))));
        return new ExceptionList.Line(
                council,
                heading,
                month,
                figure,
                before,
                others,
                new ExceptionList.Findings(standing.offTarget(), standing.worsening(), standing.worseThanNeighbours()));
    }

    private Map<AuthorityCode, ShownFigure> others(ComparedCouncil council, String code, ReportingMonth month) {
        Map<AuthorityCode, ShownFigure> others = new LinkedHashMap<>();
        comparison.councils().stream()
                .filter(each -> !each.equals(council))
                .forEach(each -> others.put(each.code(), comparison.figure(each.code(), code, month)));
        return others;
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
