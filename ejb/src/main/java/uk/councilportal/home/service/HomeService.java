package uk.councilportal.home.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.action.service.ActionService;
import uk.councilportal.commentary.service.CommentaryService;
import uk.councilportal.commentary.service.CommentaryWork;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.MonthService;

/**
 * The work that waits in the caller's council: of each report the months that are not finished, or the latest one.
 * The number of queries grows with the reports, never with their rows.
 */
@Stateless
public class HomeService {
    private final MonthService months;
    private final CommentaryService commentary;
    private final ActionService actions;

    /** For the proxy of the container only. */
    protected HomeService() {
        this(null, null, null);
    }

    @Inject
    public HomeService(MonthService months, CommentaryService commentary, ActionService actions) {
        this.months = months;
        this.commentary = commentary;
        this.actions = actions;
    }

    /** What is to be done, by report, the latest month of each first. */
    @Requires(Permission.DRAFT_READ)
    public List<MonthWork> work() {
        Map<String, List<MonthLine>> byReport = months.months().stream()
                .collect(Collectors.groupingBy(MonthLine::report, LinkedHashMap::new, Collectors.toList()));
        return byReport.values().stream()
                .flatMap(HomeService::unfinished)
                .map(this::work)
                .toList();
    }

    /** The actions of all reports that are open after their last day, the longest overdue first. */
    @Requires(Permission.DRAFT_READ)
    public List<OverdueAction> overdue() {
        return actions.reports().stream()
                .map(report -> actions.board(report.code()))
                .flatMap(board -> board.lines().stream()
                        .filter(line -> line.action().overdue())
                        .map(line -> new OverdueAction(
                                board.report().code(),
                                board.report().definition().title(),
                                line)))
                .sorted(Comparator.comparing(OverdueAction::due))
                .toList();
    }

    private static Stream<MonthLine> unfinished(List<MonthLine> ofReport) {
        List<MonthLine> unfinished = ofReport.stream()
                .filter(line -> line.state() != SubmissionState.SIGNED_OFF)
                .toList();
        return unfinished.isEmpty() ? ofReport.stream().limit(1) : unfinished.stream();
    }

    private MonthWork work(MonthLine line) {
        if (!line.state().isOpen()) {
            return new MonthWork(line, List.of(), List.of(), MonthWork.Words.NONE);
        }
        return new MonthWork(
                line,
                months.returned(line.report(), line.month()).stream()
                        .filter(item -> !item.putRight())
                        .toList(),
                months.obstacles(line.report(), line.month()),
                words(commentary.work(line.report(), line.month())));
    }

    private static MonthWork.Words words(CommentaryWork work) {
        int needed = work.needingWords().size();
        return new MonthWork.Words(needed, needed - work.waiting().size());
    }
}
