package uk.councilportal.comparison.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Puts together again what earlier issues of a council have shown. */
final class FormerIssues {

    private static final Comparator<SourceIssue> ORDER =
            Comparator.comparing(SourceIssue::month).thenComparing(SourceIssue::number);

    private FormerIssues() {}

    /** What tells one figure from another, whatever issue has it. */
    private record Place(String code, int indicatorId, ReportingPeriod period, Breakdown breakdown) {
        static Place of(GrantedFigure figure) {
            return new Place(
                    figure.key().standardCode(),
                    figure.source().indicatorId(),
                    figure.key().period(),
                    figure.key().breakdown());
        }
    }

    /** The last issues that had any of these figures otherwise, the oldest first. */
    static List<SourceIssue> of(
            List<GrantedFigure> former, Collection<String> codes, Collection<ReportingMonth> months) {
        if (former.isEmpty()) {
            return List.of();
        }
        Set<ReportingMonth> wanted = new HashSet<>(months);
        return former.stream()
                .filter(figure -> codes.contains(figure.key().standardCode()))
                .filter(figure -> wanted.contains(figure.key().period().end()))
                .map(FormerIssues::issue)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** What the issue showed: no month after its own, and of each figure what it was in this issue. */
    static List<GrantedFigure> figures(CouncilFigures.Published published, SourceIssue issue) {
        Map<Place, GrantedFigure> figures = new HashMap<>();
        published.figures().forEach(figure -> figures.put(Place.of(figure), figure));
        published.former().stream()
                .filter(figure -> ORDER.compare(issue(figure), issue) >= 0)
                .sorted(Comparator.comparing(FormerIssues::issue, ORDER.reversed()))
                .forEach(figure -> figures.put(Place.of(figure), figure));
        return figures.values().stream()
                .filter(figure -> !figure.key().period().end().isAfter(issue.month()))
                .toList();
    }

    private static SourceIssue issue(GrantedFigure figure) {
        return new SourceIssue(figure.source().issueMonth(), figure.source().issueNumber());
    }
}
