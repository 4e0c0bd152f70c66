package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.observation.entity.StoredObservation;
import uk.councilportal.observation.entity.StoredReason;
import uk.councilportal.observation.repository.CellRepository;
import uk.councilportal.observation.repository.CellStamp;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;

/**
 * Writes one figure as a revision of its own, unless somebody else has written it since.
 *
 * <p>The council's lock is held from before the comparison until the transaction ends, so that of two officers in one
 * cell the second always learns of the first.
 */
@ApplicationScoped
public class CellWriter {
    private static final String ENTRY = "ENTRY";
    private static final String UNDO = "ENTRY_UNDO";

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final CellRepository cells;

    /** For the proxy of the container only. */
    protected CellWriter() {
        this(null, null, null, null);
    }

    @Inject
    public CellWriter(Caller caller, Clock clock, RevisionRepository revisions, CellRepository cells) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.cells = cells;
    }

    /** Makes the council's other writers wait until this transaction has ended; before anything is read. */
    void lock() {
        revisions.lock();
    }

    /** A figure as it is kept; it stays so until the transaction ends where the lock is held. */
    record Kept(FigureCell cell, Optional<ObservationRow> latest) {
        CellContent content() {
            return latest.map(CellContent::of).orElseGet(CellContent::nothing);
        }

        private int revision() {
            return latest.map(ObservationRow::revision).orElse(0);
        }
    }

    /** The figure of the cell as it is kept now. */
    Kept find(FigureCell cell) {
        return new Kept(cell, cells.listLatest(cell, 1).stream().findFirst());
    }

    /** The cell as it is now. */
    EnteredCell read(FigureCell cell) {
        return read(find(cell));
    }

    private EnteredCell read(Kept kept) {
        return kept.latest()
                .map(row -> Cells.entered(row, cells.findStamp(kept.cell())))
                .orElseGet(EnteredCell::none);
    }

    /** Stores the content, if the cell is as it was seen; a cell that says so already stays as it is. */
    EntryAnswer store(Kept kept, EntryPlace place, CellContent content, EntryChange change) {
        if (content.saysTheSameAs(kept.content())) {
            return new EntryAnswer.Stored(read(kept));
        }
        if (kept.revision() != change.seen()) {
            return new EntryAnswer.Conflict(read(kept));
        }
        return write(kept.cell(), content, new Step(ENTRY, place, change.reason()));
    }

    /** Restores what the cell said before a revision of the caller's own that is still the latest. */
    EntryAnswer undo(FigureCell cell, EntryPlace place, int revision, String reason) {
        List<ObservationRow> latest = cells.listLatest(cell, 2);
        Optional<CellStamp> stamp = cells.findStamp(cell);
        boolean own = stamp.filter(made -> made.revision() == revision)
                .filter(made -> made.madeBy().equals(caller.user().name()))
                .isPresent();
        if (!own) {
            return new EntryAnswer.Conflict(read(cell));
        }
        CellContent before = latest.size() > 1 ? CellContent.of(latest.get(1)) : CellContent.nothing();
        return write(cell, before, new Step(UNDO, place, reason));
    }

    private EntryAnswer write(FigureCell cell, CellContent content, Step step) {
        LocalDateTime now = LocalDateTime.now(clock);
        String by = caller.user().name();
        Optional<String> reason = Optional.of(step.reason().strip()).filter(words -> !words.isEmpty());
        int revision =
                revisions.begin(new Change(step.kind(), by, now, step.place().toString(), reason), 1);
        StoredObservation stored =
                new StoredObservation(cell.indicatorId(), cell.breakdownId(), cell.period(), revision);
        stored.enter(content.amounts(), content.status(), content.note());
        cells.add(stored);
        reason.ifPresent(words ->
                cells.add(new StoredReason(cell.indicatorId(), cell.breakdownId(), cell.period(), revision, words)));
        EnteredCell.Stamp stamp = new EnteredCell.Stamp(by, now);
        return new EntryAnswer.Stored(
                new EnteredCell(content.text(), content.status(), content.note(), revision, Optional.of(stamp)));
    }

    /** What is written down with a revision. */
    private record Step(String kind, EntryPlace place, String reason) {}
}
