package uk.councilportal.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.submission.service.ChangeSources;
import uk.councilportal.submission.service.ChangeSpan;
import uk.councilportal.submission.service.RecordedChange;

/** Tells changes of all kinds together with who made them, when and why. */
@ApplicationScoped
public class ChangeTeller {
    private final ChangeSources sources;
    private final RevisionRepository revisions;

    /** For the proxy of the container only. */
    protected ChangeTeller() {
        this(null, null);
    }

    @Inject
    public ChangeTeller(ChangeSources sources, RevisionRepository revisions) {
        this.sources = sources;
        this.revisions = revisions;
    }

    List<ChangeLine> tell(KeptReport report, ChangeSpan span) {
        List<RecordedChange> changes = sources.changes(report, span);
        Map<Integer, Change> made = revisions.mapChanges(span.after(), span.upTo());
        return changes.stream()
                .map(change -> new ChangeLine(
                        change,
                        change.steps().stream()
                                .map(step -> made(step, made.get(step.revision())))
                                .toList()))
                .toList();
    }

    /** A reason given for one thing says more than one given for the whole change. */
    private static ChangeLine.Made made(RecordedChange.Step step, Change change) {
        String reason = step.reason().isEmpty() ? change.reason().orElse("") : step.reason();
        return new ChangeLine.Made(step.revision(), change.madeBy(), change.madeAt(), reason);
    }
}
