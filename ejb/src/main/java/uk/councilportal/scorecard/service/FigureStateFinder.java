package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.scorecard.service.ScorecardNotFoundException.Part;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Finds the issue or working copy a reader asks for. To those who may not see drafts, drafts are not there. */
@ApplicationScoped
public class FigureStateFinder {

    private static final Comparator<IssueChoice> NEWEST_FIRST = Comparator.comparing(IssueChoice::month)
            .thenComparing(choice -> choice.number().orElse(Integer.MAX_VALUE))
            .reversed();

    @Inject
    Caller caller;

    @Inject
    IssueRepository issues;

    @Inject
    SubmissionRepository submissions;

    @Inject
    PopulationRepository populations;

    @Inject
    Clock clock;

    FigureState find(KeptReport report, ScorecardRequest request, int latest) {
        List<Issue> published = issues.listIssues(report.id());
        if (request.issue().draft()) {
            return workingCopy(report, request, published, latest)
                    .orElseThrow(() -> missing(Part.ISSUE, request.issue()));
        }
        List<Issue> ofMonth = published.stream()
                .filter(issue -> issue.month().equals(request.month()))
                .toList();
        Optional<Integer> number = request.issue().number();
        Optional<Issue> asked = ofMonth.stream()
                .filter(issue -> number.map(each -> each == issue.number()).orElse(true))
                .max(Comparator.comparingInt(Issue::number));
        if (asked.isPresent()) {
            return frozen(asked.get(), published);
        }
        if (number.isPresent()) {
            throw missing(Part.ISSUE, request.issue());
        }
        return workingCopy(report, request, published, latest).orElseThrow(() -> missing(Part.MONTH, request.month()));
    }

    ReportChoice choice(KeptReport report) {
        List<IssueChoice> found = new ArrayList<>();
        issues.listIssues(report.id())
                .forEach(issue -> found.add(new IssueChoice(
                        issue.month(),
                        Optional.of(issue.number()),
                        Optional.of(issue.publishedAt().toLocalDate()))));
        if (maySeeDrafts()) {
            submissions.listSubmissions(report.id()).stream()
                    .filter(submission -> submission.state() != SubmissionState.SIGNED_OFF)
                    .forEach(submission ->
                            found.add(new IssueChoice(submission.month(), Optional.empty(), Optional.empty())));
        }
        found.sort(NEWEST_FIRST);
        return new ReportChoice(
                new ReportName(report.code(), report.definition().title()), found);
    }

    /** Restatements in a working copy are marked against the latest issue of the month, or else of the report. */
    private Optional<FigureState> workingCopy(
            KeptReport report, ScorecardRequest request, List<Issue> published, int latest) {
        if (!maySeeDrafts()
                || submissions.findSubmission(report.id(), request.month()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Issue> previous = published.stream()
                .filter(issue -> issue.month().equals(request.month()))
                .findFirst()
                .or(() -> published.stream().max(Comparator.comparingInt(FigureStateFinder::revision)));
        return Optional.of(new FigureState(
                Optional.empty(),
                previous,
                latest,
                populations.latestReferenceRevision(),
                Optional.of(LocalDate.now(clock))));
    }

    /** A later issue of a month is held against the one before it, the first against the report's latest by then. */
    private static FigureState frozen(Issue issue, List<Issue> published) {
        Optional<Issue> previous = published.stream()
                .filter(other -> issue.number() == 1 || other.month().equals(issue.month()))
                .filter(other -> revision(other) < revision(issue))
                .max(Comparator.comparingInt(FigureStateFinder::revision));
        return new FigureState(
                Optional.of(issue), previous, revision(issue), issue.freeze().referenceRevision());
    }

    private boolean maySeeDrafts() {
        return caller.user().may(Permission.DRAFT_READ);
    }

    private static int revision(Issue issue) {
        return issue.freeze().revision();
    }

    private static ScorecardNotFoundException missing(Part part, Object asked) {
        return new ScorecardNotFoundException(part, asked.toString());
    }
}
