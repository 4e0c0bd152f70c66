package uk.councilportal.grant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/** How far the caller's council has published. */
@ApplicationScoped
public class PublishedMonths {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    RevisionRepository revisions;

    @Inject
    ReportRepository reports;

    @Inject
    IssueRepository issues;

    /** The latest month of any report that has been published; this month where nothing has. */
    ReportingMonth latest() {
        return reports.listReports(caller.council(), revisions.latest()).stream()
                .flatMap(report -> issues.listIssues(report.id()).stream())
                .map(Issue::month)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> ReportingMonth.of(YearMonth.now(clock)));
    }
}
