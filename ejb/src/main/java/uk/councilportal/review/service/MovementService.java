package uk.councilportal.review.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.review.rules.Movement;
import uk.councilportal.review.rules.MovementRule;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.scorecard.service.ScorecardService;
import uk.councilportal.submission.service.MonthNotFoundException;
import uk.councilportal.submission.service.SubmissionBook;

/** Finds what an approver should look at first: the figures of a month that moved most for their kind. */
@Stateless
public class MovementService {
    private static final int TOLD = 6;
    private static final int MONTHS_BEFORE = 12;
    /** Figures that add up over the year begin anew with it, which is no movement. */
    private static final Set<YearToDateBasis> ADDED_UP =
            EnumSet.of(YearToDateBasis.CUMULATIVE, YearToDateBasis.ACADEMIC_YEAR_CUMULATIVE);

    private final SubmissionBook book;
    private final IndicatorRepository indicators;
    private final ScorecardService scorecards;

    /** For the proxy of the container only. */
    protected MovementService() {
        this(null, null, null);
    }

    @Inject
    public MovementService(SubmissionBook book, IndicatorRepository indicators, ScorecardService scorecards) {
        this.book = book;
        this.indicators = indicators;
        this.scorecards = scorecards;
    }

    /**
     * The six rows of the working copy that moved most from the month before, the largest movement first.
     *
     * @throws MonthNotFoundException when there is no such report
     */
    @Requires(Permission.DRAFT_READ)
    public List<MovedFigure> largest(@AuditObject String report, @AuditObject ReportingMonth month) {
        KeptReport kept = book.findReport(report).orElseThrow(() -> new MonthNotFoundException(report, month));
        Set<String> addedUp = indicators.listIndicators(kept.id(), Integer.MAX_VALUE).stream()
                .filter(indicator ->
                        ADDED_UP.contains(indicator.definition().year().basis()))
                .map(indicator -> indicator.code().value())
                .collect(Collectors.toSet());
        List<ScorecardRow> rows =
                scorecards.scorecard(new ScorecardRequest(report, month, IssueSelection.workingCopy())).rows().stream()
                        .filter(row -> !addedUp.contains(row.indicator().name().ref()))
                        .toList();
        return MovementRule.largest(rows, row -> movement(row, month), TOLD).stream()
                .map(moved -> {
                    Map<ReportingMonth, PeriodFigure> months = months(moved.getKey());
                    return new MovedFigure(
                            moved.getKey(), months.get(month.minus(1)), months.get(month), moved.getValue());
                })
                .toList();
    }

    private static Optional<Movement> movement(ScorecardRow row, ReportingMonth month) {
        Map<ReportingMonth, PeriodFigure> months = months(row);
        List<Optional<BigDecimal>> figures = IntStream.rangeClosed(0, MONTHS_BEFORE)
                .mapToObj(i -> Optional.ofNullable(months.get(month.minus(MONTHS_BEFORE - i)))
                        .flatMap(figure -> figure.value().value()))
                .toList();
        return MovementRule.of(figures, row.indicator().decimals());
    }

    private static Map<ReportingMonth, PeriodFigure> months(ScorecardRow row) {
        return row.recent().trend().stream()
                .filter(figure -> figure.period()
                        .equals(ReportingPeriod.month(figure.period().end())))
                .collect(Collectors.toMap(figure -> figure.period().end(), Function.identity()));
    }
}
