package uk.councilportal.review.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.service.ChangeKind;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.MonthNotFoundException;
import uk.councilportal.submission.service.MonthReader;
import uk.councilportal.submission.service.SignOffRule;
import uk.councilportal.submission.service.SubmissionBook;

/** Tells what has changed: since the issue before, and between two issues. */
@Stateless
public class ReviewService {
    private static final Set<ChangeKind> WORDS_ABOUT_FIGURES =
            EnumSet.of(ChangeKind.COMMENTARY, ChangeKind.CHECK_REASON);

    private final SubmissionBook book;
    private final MonthReader months;
    private final IssueRepository issues;
    private final ChangeTeller teller;
    private final SignOffRule rule;

    /** For the proxy of the container only. */
    protected ReviewService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewService(
            SubmissionBook book, MonthReader months, IssueRepository issues, ChangeTeller teller, SignOffRule rule) {
        this.book = book;
        this.months = months;
        this.issues = issues;
        this.teller = teller;
        this.rule = rule;
    }

    /**
     * Everything that has changed since the issue the month is reviewed against.
     *
     * @throws MonthNotFoundException when there is no such report or the month has not been opened
     */
    @Requires(Permission.DRAFT_READ)
    public ReviewSheet review(@AuditObject String report, @AuditObject ReportingMonth month) {
        KeptReport kept = find(report, month);
        ChangeSpan span = rule.sinceIssue(kept, month);
        List<ChangeLine> changes = teller.tell(kept, span);
        return new ReviewSheet(
                months.read(kept, month),
                rule.previous(kept, month),
                span.upTo(),
                changes,
                rule.isOwnWork(changes.stream().map(ChangeLine::change).toList(), span));
    }

    /**
     * What differs between two published issues of a report. What was changed and changed back in between is not told,
     * nor what people have written about the figures: that is read with the issue, as far as it goes out.
     *
     * @throws MonthNotFoundException when one of them has not been published
     */
    @Requires(Permission.SCORECARD_READ)
    public List<ChangeLine> compare(
            @AuditObject String report, @AuditObject IssueName one, @AuditObject IssueName other) {
        List<Issue> both = Stream.of(issue(report, one), issue(report, other))
                .sorted(Comparator.comparingInt(issue -> issue.freeze().revision()))
                .toList();
        Issue later = both.get(1);
        ChangeSpan span = new ChangeSpan(
                later.month(), both.get(0).freeze().revision(), later.freeze().revision());
        return teller.tell(find(report, later.month()), span).stream()
                .filter(line -> !line.change().isUndone())
                .filter(line -> !WORDS_ABOUT_FIGURES.contains(line.change().kind()))
                .toList();
    }

    private Issue issue(String report, IssueName name) {
        return issues.findIssue(find(report, name.month()).id(), name.month(), name.number())
                .orElseThrow(() -> new MonthNotFoundException(report, name.month()));
    }

    private KeptReport find(String report, ReportingMonth month) {
        return book.findReport(report).orElseThrow(() -> new MonthNotFoundException(report, month));
    }
}
