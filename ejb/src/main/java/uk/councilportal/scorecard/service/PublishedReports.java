package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/** Finds the latest issue of the latest published month of a report, without ever looking at a draft. */
@ApplicationScoped
public class PublishedReports {

    @Inject
    ReportFinder finder;

    @Inject
    IssueRepository issues;

    /** The report as it is defined now with the figures of its latest issue; empty where there is no issue or no report. */
    Optional<AskedReport> latest(String code) {
        ReportFinder.OwnReports own = finder.reports();
        return own.reports().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .flatMap(kept -> latest(own, kept));
    }

    private Optional<AskedReport> latest(ReportFinder.OwnReports own, KeptReport kept) {
        return issues.listIssues(kept.id()).stream()
                .max(Comparator.comparing(Issue::month).thenComparing(Issue::number))
                .map(issue -> new AskedReport(own.authority(), kept, issue.month(), state(issue)));
    }

    private static FigureState state(Issue issue) {
        return new FigureState(
                Optional.of(issue),
                Optional.empty(),
                issue.freeze().revision(),
                issue.freeze().referenceRevision());
    }
}
