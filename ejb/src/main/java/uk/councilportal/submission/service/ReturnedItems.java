package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.ReturnedCell;
import uk.councilportal.submission.entity.SubmissionStep;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Keeps the figures that were asked to be put right, and finds out which have been. */
@ApplicationScoped
public class ReturnedItems {
    private final SubmissionRepository submissions;
    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected ReturnedItems() {
        this(null, null, null);
    }

    @Inject
    public ReturnedItems(
            SubmissionRepository submissions, IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.submissions = submissions;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /** The items of the latest return of the month; none any more once it is published. */
    List<ReturnedItem> list(KeptReport report, ReportingMonth month) {
        int latest = latestReturn(report, month);
        List<ReturnedCell> asked = submissions.listReturned(report.id(), month).stream()
                .filter(item -> item.step() == latest)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<ReturnedCell> answered = new HashSet<>(submissions.listAnswered(report.id(), month));
        Map<Integer, IndicatorCode> codes = indicators.mapCodes(report.id());
        Map<Integer, Breakdown> kept = breakdowns.mapBreakdowns();
        return asked.stream()
                .map(item -> new ReturnedItem(
                        new FigureCell(codes.get(item.indicatorId()), kept.get(item.breakdownId()), item.period()),
                        item.reason(),
                        answered.contains(item)))
                .toList();
    }

    private int latestReturn(KeptReport report, ReportingMonth month) {
        return submissions.listSteps(report.id()).stream()
                .filter(step -> step.month().equals(month))
                .map(SubmissionStep::toModel)
                .takeWhile(step -> step.state() != SubmissionState.SIGNED_OFF)
                .filter(step -> step.state() == SubmissionState.RETURNED)
                .map(StepTaken::position)
                .findFirst()
                .orElse(0);
    }

    /**
     * Keeps a step that returns a month with the figures asked about.
     *
     * @throws FigureNotFoundException when the report has no such figure
     */
    void add(KeptReport report, SubmissionStep step, List<ReturnNote.Question> questions, int revision) {
        Map<Integer, IndicatorCode> codes = indicators.mapCodes(report.id());
        Map<Integer, Breakdown> kept = breakdowns.mapBreakdowns();
        List<ReturnedCell> cells = new ArrayList<>();
        for (ReturnNote.Question question : questions) {
            FigureCell cell = question.cell();
            int indicator = key(codes, cell.code(), cell);
            int breakdown = key(kept, cell.breakdown(), cell);
            ReturnedCell returned = new ReturnedCell(step, cells.size() + 1);
            returned.ask(indicator, breakdown, cell.period(), question.reason(), revision);
            cells.add(returned);
        }
        submissions.add(step, cells);
    }

    private static <T> int key(Map<Integer, T> known, T wanted, FigureCell cell) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new FigureNotFoundException(cell));
    }
}
