package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.councilportal.indicator.model.KeptReport;

/** The changes of all kinds. */
@ApplicationScoped
public class ChangeSources {
    private final Iterable<ChangeSource> sources;

    /** For the proxy of the container only. */
    protected ChangeSources() {
        this(List.of());
    }

    @Inject
    public ChangeSources(@Any Instance<ChangeSource> sources) {
        this((Iterable<ChangeSource>) sources);
    }

    public ChangeSources(Iterable<ChangeSource> sources) {
        this.sources = sources;
    }

    /** What was changed, by kind; within a kind in the order of its source. */
    public List<RecordedChange> changes(KeptReport report, ChangeSpan span) {
        if (span.upTo() <= span.after()) {
            return List.of();
        }
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.changes(report, span).stream())
                .sorted(Comparator.comparing(RecordedChange::kind))
                .toList();
    }
}
