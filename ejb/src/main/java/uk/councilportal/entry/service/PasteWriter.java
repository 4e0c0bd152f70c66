package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationStaging;
import uk.councilportal.observation.repository.StagedObservation;

/** Writes the figures of a pasted block as one revision. */
@ApplicationScoped
public class PasteWriter {
    private static final String KIND = "PASTE";

    private final ImportJournal journal;
    private final RevisionRepository revisions;
    private final ObservationRepository observations;

    /** For the proxy of the container only. */
    protected PasteWriter() {
        this(null, null, null);
    }

    @Inject
    public PasteWriter(ImportJournal journal, RevisionRepository revisions, ObservationRepository observations) {
        this.journal = journal;
        this.revisions = revisions;
        this.observations = observations;
    }

    /** Makes the council's other writers wait until this transaction has ended; before anything is read. */
    void lock() {
        revisions.lock();
    }

    /** Writes what a plan says, with the reason beside figures of earlier months; at least one figure. */
    void store(PastePlan plan, String description, Optional<String> reason) {
        Change change = journal.changeBy(KIND, description, reason);
        int revision = revisions.begin(change);
        List<PastePlan.Writing> writings = plan.writings();
        try (ObservationStaging staging = observations.stage()) {
            for (int i = 0; i < writings.size(); i++) {
                staging.add(staged(i, writings.get(i)));
            }
            revisions.countRows(revision, staging.store(revision));
            if (!plan.restated().isEmpty()) {
                staging.keepReason(revision, reason.orElseThrow(), plan.restated());
            }
        }
    }

    private static StagedObservation staged(int line, PastePlan.Writing writing) {
        CellContent content = writing.content();
        return new StagedObservation(
                line,
                writing.figure().indicatorId(),
                writing.figure().breakdownId(),
                writing.figure().period().end().index(),
                writing.figure().period().type().letter(),
                writing.figure().period().months(),
                content.amounts().numerator().orElse(null),
                content.amounts().denominator().orElse(null),
                content.amounts().value().orElse(null),
                content.status().name(),
                content.note().isEmpty() ? null : content.note());
    }
}
