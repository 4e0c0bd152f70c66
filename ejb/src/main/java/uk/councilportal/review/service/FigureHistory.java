package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.Written;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.review.rules.Appearance;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/** Puts the revisions of an indicator's figures together with who made them and where they appeared; five queries. */
@ApplicationScoped
public class FigureHistory {
    private static final Comparator<FigureEvent> LATEST_FIRST = Comparator.comparing(
                    (FigureEvent event) -> event.made().revision())
            .thenComparing(FigureEvent::period)
            .reversed();

    private final ObservationRepository observations;
    private final ReasonRepository reasons;
    private final BreakdownRepository breakdowns;
    private final RevisionRepository revisions;
    private final IssueRepository issues;

    /** For the proxy of the container only. */
    protected FigureHistory() {
        this(null, null, null, null, null);
    }

    @Inject
    public FigureHistory(
            ObservationRepository observations,
            ReasonRepository reasons,
            BreakdownRepository breakdowns,
            RevisionRepository revisions,
            IssueRepository issues) {
        this.observations = observations;
        this.reasons = reasons;
        this.breakdowns = breakdowns;
        this.revisions = revisions;
        this.issues = issues;
    }

    /** Every time a figure of the indicator for one of the months was entered, the latest first. */
    List<FigureEvent> list(int reportId, KeptIndicator indicator, ReportingMonth from, ReportingMonth to) {
        Map<FigureCell, List<ObservationRow>> cells = observations.listHistory(indicator.id(), from, to).stream()
                .collect(Collectors.groupingBy(
                        row -> new FigureCell(row.indicatorId(), row.breakdownId(), row.period())));
        int latest = revisions.latest();
        Context context = new Context(
                indicator.definition().format(),
                breakdowns.mapBreakdowns(),
                revisions.mapChanges(0, latest),
                reasons.mapReasons(0, latest),
                issues.listIssues(reportId));
        return cells.values().stream()
                .flatMap(rows -> context.events(rows).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What the numbers in the rows stand for. */
    private record Context(
            DisplayFormat format,
            Map<Integer, Breakdown> breakdowns,
            Map<Integer, Change> changes,
            Map<Written<FigureCell>, String> reasons,
            List<Issue> issues) {

        /** The rows of one figure by revision. */
        List<FigureEvent> events(List<ObservationRow> rows) {
            List<FigureEvent> events = new ArrayList<>();
            String before = "";
            for (int i = 0; i < rows.size(); i++) {
                ObservationRow row = rows.get(i);
                Optional<Integer> replaced =
                        i + 1 < rows.size() ? Optional.of(rows.get(i + 1).revision()) : Optional.empty();
                String after = FigureState.of(row).inWords(format);
                events.add(new FigureEvent(
                        breakdowns.get(row.breakdownId()),
                        row.period(),
                        new FigureEvent.Values(before, after),
                        made(row),
                        Appearance.of(issues, row.period().end(), row.revision(), replaced)));
                before = after;
            }
            return events;
        }

        /** Where no reason was asked for, what was noted with the figure says why. */
        private ChangeLine.Made made(ObservationRow row) {
            Change change = changes.get(row.revision());
            FigureCell cell = new FigureCell(row.indicatorId(), row.breakdownId(), row.period());
            String reason = Optional.ofNullable(reasons.get(new Written<>(cell, row.revision())))
                    .or(change::reason)
                    .or(() -> Optional.ofNullable(row.dataNote()))
                    .orElse("");
            return new ChangeLine.Made(row.revision(), change.madeBy(), change.madeAt(), reason);
        }
    }
}
