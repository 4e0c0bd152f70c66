package uk.councilportal.commentary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.commentary.exchange.CommentaryParser;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;

/**
 * Reads commentary as it stands with the figures: of an issue only what went out with it, of the working copy all.
 *
 * <p>The texts of the twelve months before are carried along, each as it was signed off with its own month. Whoever asks
 * has made sure that the reader may see the issue or the working copy.
 */
@ApplicationScoped
public class CommentaryReader {
    /** With the month itself, the thirteen months of a trend. */
    private static final int EARLIER_MONTHS = 12;

    private final CommentaryRepository texts;
    private final IssueRepository issues;

    /** For the proxy of the container only. */
    protected CommentaryReader() {
        this(null, null);
    }

    @Inject
    public CommentaryReader(CommentaryRepository texts, IssueRepository issues) {
        this.texts = texts;
        this.issues = issues;
    }

    /** What went out with an issue, newest month first: the same for every reader and for ever. */
    public List<ReadCommentary> ofIssue(int reportId, Issue issue) {
        int revision = issue.freeze().revision();
        Map<ReportingMonth, Issue> frozen = latestIssues(reportId, revision);
        frozen.put(issue.month(), issue);
        return read(reportId, issue.month(), revision).stream()
                .filter(text -> frozen.containsKey(text.place().month()))
                .filter(text -> text.revision()
                        <= frozen.get(text.place().month()).freeze().revision())
                .collect(LatestTexts.collector())
                .filter(text -> text.text().goesOut())
                .map(text -> formatted(text, frozen))
                .toList();
    }

    /** Everything that was kept up to a revision, internal texts too, newest month first. */
    public List<ReadCommentary> ofWorkingCopy(int reportId, ReportingMonth month, int revision) {
        Map<ReportingMonth, Issue> frozen = latestIssues(reportId, revision);
        return read(reportId, month, revision).stream()
                .collect(LatestTexts.collector())
                .filter(text -> text.text().isWritten())
                .map(text -> formatted(text, frozen))
                .toList();
    }

    private List<KeptCommentary> read(int reportId, ReportingMonth month, int revision) {
        return texts.listTexts(reportId, month.minus(EARLIER_MONTHS), month, revision);
    }

    /** The latest issue of each month, among those frozen up to a revision. */
    private Map<ReportingMonth, Issue> latestIssues(int reportId, int revision) {
        Map<ReportingMonth, Issue> latest = new LinkedHashMap<>();
        issues.listIssues(reportId).stream()
                .filter(issue -> issue.freeze().revision() <= revision)
                .forEach(issue -> latest.putIfAbsent(issue.month(), issue));
        return latest;
    }

    private static ReadCommentary formatted(KeptCommentary text, Map<ReportingMonth, Issue> frozen) {
        Optional<Integer> issue = Optional.ofNullable(frozen.get(text.place().month()))
                .filter(signedOff -> text.revision() <= signedOff.freeze().revision())
                .map(Issue::number);
        return new ReadCommentary(text, CommentaryParser.parse(text.text().body()), issue);
    }
}
