package uk.councilportal.review.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.service.SubmissionBook;

/** How the figures of an indicator came to be what they are. */
@Stateless
public class FigureHistoryService {
    private static final int MONTHS_TOLD = 15;

    private final Caller caller;
    private final SubmissionBook book;
    private final RevisionRepository revisions;
    private final IndicatorRepository indicators;
    private final FigureHistory history;

    /** For the proxy of the container only. */
    protected FigureHistoryService() {
        this(null, null, null, null, null);
    }

    @Inject
    public FigureHistoryService(
            Caller caller,
            SubmissionBook book,
            RevisionRepository revisions,
            IndicatorRepository indicators,
            FigureHistory history) {
        this.caller = caller;
        this.book = book;
        this.revisions = revisions;
        this.indicators = indicators;
        this.history = history;
    }

    /**
     * Each time a figure of the fifteen months up to the given one was entered, the latest first. Those who may not see
     * drafts are told what has appeared in an issue. There is nothing to tell of an indicator that is not there.
     */
    @Requires(Permission.SCORECARD_READ)
    public List<FigureEvent> history(
            @AuditObject String report, @AuditObject String ref, @AuditObject ReportingMonth month) {
        Optional<KeptReport> kept = book.findReport(report);
        boolean drafts = caller.user().may(Permission.DRAFT_READ);
        return kept
                .flatMap(each -> find(each, ref))
                .map(indicator -> history.list(kept.get().id(), indicator, month.minus(MONTHS_TOLD - 1), month))
                .orElse(List.of())
                .stream()
                .filter(event -> drafts || event.issue().isPresent())
                .toList();
    }

    private Optional<KeptIndicator> find(KeptReport report, String ref) {
        return indicators.listIndicators(report.id(), revisions.latest()).stream()
                .filter(indicator -> indicator.code().value().equals(ref))
                .findFirst();
    }
}
