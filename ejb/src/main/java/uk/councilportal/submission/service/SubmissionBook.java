package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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
    private static final int DEADLINE_DAY = 20;

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final SubmissionRepository submissions;

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

    /** The report, with the council's data locked against other writers; for a month in which it is to take a step. */
    KeptReport lockReport(String code, ReportingMonth month) {
        revisions.lock();
        return findReport(code).orElseThrow(() -> new MonthNotFoundException(code, month));
    }

    /** The report as it is defined now. */
    Optional<KeptReport> findReport(String code) {
        return reports.findReport(caller.council(), code, revisions.latest());
    }

    /** Opens the month, unless it is open already, with a deadline on the 20th of the month after. */
    void open(KeptReport report, ReportingMonth month) {
        if (submissions.findSubmission(report.id(), month).isPresent()) {
            return;
        }
        ReportingMonth following = month.plus(1);
        OpenedMonth opened =
                new OpenedMonth(report.id(), month, LocalDate.of(following.year(), following.month(), DEADLINE_DAY));
        opened.opened(name(), now());
        Submission submission = new Submission(opened, name(), now());
        submissions.add(opened, submission);
        note(report, submission);
    }

    /** Takes the month to another state. */
    void move(KeptReport report, ReportingMonth month, SubmissionState next) {
        Submission submission = submissions
                .findSubmission(report.id(), month)
                .orElseThrow(() -> new MonthNotFoundException(report.code(), month));
        if (!submission.state().next().contains(next)) {
            throw new SubmissionNotAllowedException(month, submission.state(), next);
        }
        submission.moveTo(next, name(), now());
        note(report, submission);
    }

    /** The sign-in name of whoever takes the step. */
    String name() {
        return caller.user().name();
    }

    /** When the step is taken, in UTC. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void note(KeptReport report, Submission submission) {
        int position = submissions.countSteps(report.id(), submission.month()) + 1;
        submissions.add(new SubmissionStep(submission, position, name(), now(), ""));
    }
}
