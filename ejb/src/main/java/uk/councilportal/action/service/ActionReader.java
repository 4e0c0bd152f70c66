package uk.councilportal.action.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.submission.model.Issue;

/**
 * Reads actions as they stood when an issue was signed off, or as they stand now.
 *
 * <p>An issue is the same for ever, so what was overdue in it is so by the day of its publication. Whoever asks has made
 * sure that the reader may see the issue or the working copy.
 */
@ApplicationScoped
public class ActionReader {
    private static final Comparator<KeptAction> EARLIEST_FIRST =
            Comparator.comparing((KeptAction action) -> action.state().due()).thenComparing(KeptAction::id);

    private final ActionRepository actions;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected ActionReader() {
        this(null, null);
    }

    @Inject
    public ActionReader(ActionRepository actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /** The actions of a report's indicators as an issue shows them, the earliest due first. */
    public List<ReadAction> ofIssue(int reportId, Issue issue) {
        return read(reportId, issue.freeze().revision(), issue.publishedAt().toLocalDate());
    }

    /** The actions of a report's indicators as of a revision, seen today. */
    public List<ReadAction> ofWorkingCopy(int reportId, int revision) {
        return read(reportId, revision, today());
    }

    /** The day it is now. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<ReadAction> read(int reportId, int revision, LocalDate day) {
        Map<Integer, KeptAction> latest = new LinkedHashMap<>();
        actions.listWrittenBetween(reportId, 0, revision).forEach(action -> latest.put(action.id(), action));
        return latest.values().stream()
                .sorted(EARLIEST_FIRST)
                .map(action -> new ReadAction(action, action.state().isOverdue(day)))
                .toList();
    }
}
