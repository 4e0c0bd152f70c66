package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.entity.SubmissionStep;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Opens months and writes down the steps they take. Used by the services within their transaction. */
@ApplicationScoped
public class SubmissionBook {
    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final SubmissionRepository submissions;
    private Consumer<MonthMoved> moves = moved -> {};

    /** For the proxy of the container only. */
    protected SubmissionBook() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmissionBook(
            Caller caller,
            Clock clock,
            RevisionRepository revisions,
            ReportRepository reports,
            SubmissionRepository submissions) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.reports = reports;
        this.submissions = submissions;
    }

    /** Says who is to hear of every step. */
    @Inject
    void tell(Event<MonthMoved> listeners) {
        moves = listeners::fire;
    }

    /**
     * The report, with the council's data locked against other writers; for a month in which it is to take a step.
     *
     * @throws ReportRetiredException when the report is no longer kept for the month
     */
    KeptReport lockReport(String code, ReportingMonth month) {
        revisions.lock();
        KeptReport report = findReport(code).orElseThrow(() -> new MonthNotFoundException(code, month));
        if (report.definition().calendar().isRetiredFor(month)) {
            throw new ReportRetiredException(code, month);
        }
        return report;
    }

    /** The report as it is defined now. */
    public Optional<KeptReport> findReport(String code) {
        return reports.findReport(caller.council(), code, revisions.latest());
    }

    /** The council's reports as they are defined now. */
    List<KeptReport> listReports() {
        return reports.listReports(caller.council(), revisions.latest());
    }

    /** Opens the month after one that has been published, unless a later one has been opened before or the report has ended. */
    void openNext(KeptReport report, ReportingMonth published) {
        ReportingMonth next = published.plus(1);
        boolean latest = submissions.listSubmissions(report.id()).stream()
                .noneMatch(submission -> submission.month().isAfter(published));
        if (latest && !report.definition().calendar().isRetiredFor(next)) {
            open(report, next);
        }
    }

    /** Opens the month, unless it is open already, with the deadline that the report has now. */
    void open(KeptReport report, ReportingMonth month) {
        if (submissions.findSubmission(report.id(), month).isPresent()) {
            return;
        }
        LocalDate deadline = report.definition().calendar().deadline().of(month);
        OpenedMonth opened = new OpenedMonth(report.id(), month, deadline);
        opened.opened(name(), now());
        Submission submission = new Submission(opened, name(), now());
        submissions.add(opened, submission);
        submissions.add(stepOf(report, submission, ""));
    }

    /** The month as it is now. */
    SeenMonth see(KeptReport report, ReportingMonth month) {
        return new SeenMonth(report.code(), month, find(report, month).version());
    }

    /**
     * Takes the month to another state and writes the step down.
     *
     * @throws StaleMonthException when somebody has taken a step since the caller looked
     * @throws SubmissionNotAllowedException when that state cannot follow
     */
    void move(KeptReport report, SeenMonth seen, SubmissionState next, String reason) {
        submissions.add(step(report, seen, next, reason));
    }

    /** The same, for the caller to write the step down. */
    SubmissionStep step(KeptReport report, SeenMonth seen, SubmissionState next, String reason) {
        Submission submission = find(report, seen.month());
        if (submission.version() != seen.version()) {
            throw new StaleMonthException(seen.month(), submission.changedBy());
        }
        if (!submission.state().next().contains(next)) {
            throw new SubmissionNotAllowedException(seen.month(), submission.state(), next);
        }
        submission.moveTo(next, name(), now());
        return stepOf(report, submission, reason);
    }

    /**
     * The words somebody gives as a reason, without space around them.
     *
     * @throws WordsNeededException when there are none, or more than are kept
     */
    String words(ReportingMonth month, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > ReturnNote.LONGEST) {
            throw new WordsNeededException(month);
        }
        return words;
    }

    /** The latest revision of the council's data. */
    int revision() {
        return revisions.latest();
    }

    /** The sign-in name of whoever takes the step. */
    String name() {
        return caller.user().name();
    }

    /** When the step is taken, in UTC. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private Submission find(KeptReport report, ReportingMonth month) {
        return submissions
                .findSubmission(report.id(), month)
                .orElseThrow(() -> new MonthNotFoundException(report.code(), month));
    }

    private SubmissionStep stepOf(KeptReport report, Submission submission, String reason) {
        moves.accept(new MonthMoved(caller.council()));
        int position = submissions.countSteps(report.id(), submission.month()) + 1;
        return new SubmissionStep(submission, position, name(), now(), reason);
    }
}
