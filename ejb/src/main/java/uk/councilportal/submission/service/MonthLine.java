package uk.councilportal.submission.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.StepTaken;
import uk.councilportal.submission.model.SubmissionState;

/**
 * One opened month of a report: how far it has come and how it came there.
 *
 * @param seen the report, the month and the version to name when taking the next step
 * @param title the title of the report
 * @param state its state
 * @param deadline when it is due
 * @param steps the steps it took, latest first; never empty
 * @param issues its issues, latest first
 */
public record MonthLine(
        SeenMonth seen,
        String title,
        SubmissionState state,
        LocalDate deadline,
        List<StepTaken> steps,
        List<Issue> issues) {
    /** Takes copies of the lists. */
    public MonthLine {
        steps = List.copyOf(steps);
        issues = List.copyOf(issues);
    }

    public String report() {
        return seen.report();
    }

    public ReportingMonth month() {
        return seen.month();
    }

    /** The step that led to the state it is in. */
    public StepTaken lastStep() {
        return steps.get(0);
    }

    /** Its latest issue. */
    public Optional<Issue> latestIssue() {
        return issues.stream().findFirst();
    }

    /** The number its next issue will have. */
    public int nextIssue() {
        return latestIssue().map(Issue::number).orElse(0) + 1;
    }

    /** Whether it is open and its deadline has passed; it is due on the day itself. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(deadline);
    }
}
