package uk.councilportal.home.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.service.MonthDemands;
import uk.councilportal.submission.service.MonthLine;
import uk.councilportal.submission.service.MonthService;

/**
 * The work that waits in the caller's council: of each report the months that are not finished, or the latest one. What a
 * month is asked for is worked out once. The number of queries grows with the open months, never with their rows.
 */
@Stateless
public class HomeService {
    private final MonthService months;

    /** For the proxy of the container only. */
    protected HomeService() {
        this(null);
    }

    @Inject
    public HomeService(MonthService months) {
        this.months = months;
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

    private static Stream<MonthLine> unfinished(List<MonthLine> ofReport) {
        List<MonthLine> unfinished = ofReport.stream()
                .filter(line -> line.state() != SubmissionState.SIGNED_OFF)
                .toList();
        return unfinished.isEmpty() ? ofReport.stream().limit(1) : unfinished.stream();
    }

    private MonthWork work(MonthLine line) {
        if (!line.state().isOpen()) {
            return new MonthWork(line, List.of(), MonthDemands.NONE);
        }
        return new MonthWork(
                line,
                months.returned(line.report(), line.month()).stream()
                        .filter(item -> !item.putRight())
                        .toList(),
                months.demands(line.report(), line.month()));
    }
}
