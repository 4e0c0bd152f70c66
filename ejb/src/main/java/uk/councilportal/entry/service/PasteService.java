package uk.councilportal.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.observation.repository.StagedSet;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ReportName;
import uk.councilportal.submission.rules.ReportMonths;
import uk.councilportal.submission.service.EditableMonths;
import uk.councilportal.submission.service.ReasonNeededException;

/**
 * Takes in blocks copied from a spreadsheet: first what each figure would do, then, once that has been seen, all of them as
 * one change.
 *
 * <p>What is computed is left out and said so. A figure somebody else has written since the preview is never written over:
 * then nothing is stored and the preview is made anew. Blank cells take nothing out.
 */
@Stateless
public class PasteService {
    private final EntryFinder finder;
    private final EditableMonths editable;
    private final GridReader reader;
    private final CellFinder cells;
    private final PasteWriter writer;

    /** For the proxy of the container only. */
    protected PasteService() {
        this(null, null, null, null, null);
    }

    @Inject
    public PasteService(
            EntryFinder finder, EditableMonths editable, GridReader reader, CellFinder cells, PasteWriter writer) {
        this.finder = finder;
        this.editable = editable;
        this.reader = reader;
        this.cells = cells;
        this.writer = writer;
    }

    /**
     * What storing the block would do. Stores nothing.
     *
     * @throws EntryNotFoundException when the council has no such report, or none of its months is open
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public PastePreview preview(@AuditObject PasteRequest request) {
        Grid grid = grid(request);
        return grid.preview(grid.plan(request));
    }

    /**
     * Stores the block.
     *
     * @throws ReasonNeededException when it changes earlier months and no reason is given
     * @throws EntryNotFoundException when the council has no such report, or none of its months is open
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public PasteAnswer store(@AuditObject PasteOrder order) {
        writer.lock();
        Grid grid = grid(order.request());
        PastePlan plan = grid.plan(order.request());
        boolean rejected = plan.lines().stream().anyMatch(line -> line.kind() == PasteLine.Kind.REJECTED);
        if (plan.isOvertaken(order.seen()) || rejected && !order.leaveOutRejected()) {
            return new PasteAnswer.Refused(grid.preview(plan.overtakenSince(order.seen())));
        }
        List<StagedSet> restated = plan.restated();
        Optional<String> reason = Optional.of(order.reason().strip()).filter(words -> !words.isEmpty());
        if (!restated.isEmpty() && reason.isEmpty()) {
            throw new ReasonNeededException(
                    grid.report().code(), restated.get(0).month());
        }
        if (!plan.writings().isEmpty()) {
            cells.prepare(new EntryPlace(grid.report().code(), grid.month(), "", Breakdown.total()));
            writer.store(plan, grid.report().code() + " " + grid.month(), reason);
        }
        return new PasteAnswer.Stored(plan.writings().size());
    }

    private Grid grid(PasteRequest request) {
        KeptReport report = finder.report(request.report());
        ReportMonths months = editable.of(report);
        ReportingMonth month = months.findOpen()
                .filter(open -> request.month().map(open::equals).orElse(true))
                .orElseThrow(() -> new EntryNotFoundException(request));
        int revision = finder.latest();
        return new Grid(report, month, revision, new PastePlanner(reader.read(report, month, revision), months));
    }

    /** What a block is held against. */
    private record Grid(KeptReport report, ReportingMonth month, int revision, PastePlanner planner) {
        PastePlan plan(PasteRequest request) {
            return planner.plan(request);
        }

        PastePreview preview(PastePlan plan) {
            return new PastePreview(
                    new ReportName(report.code(), report.definition().title()),
                    month,
                    plan.block().rows(),
                    plan.lines(),
                    plan.block().ignored(),
                    plan.restated().stream().map(StagedSet::month).toList(),
                    revision);
        }
    }
}
