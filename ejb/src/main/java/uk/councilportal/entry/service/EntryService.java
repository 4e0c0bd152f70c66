package uk.councilportal.entry.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.rules.ReportMonths;
import uk.councilportal.submission.service.EditableMonths;

/**
 * The grid in which a council keeps the month of a report.
 *
 * <p>Everybody of the council who may see drafts may read it; data officers enter. A cell is stored on the revision the
 * officer saw: where somebody else has written it since, nothing is stored and the other's figure comes back. What is
 * computed cannot be typed over. Earlier months take changes with a reason, while a month of the report is open.
 */
@Stateless
public class EntryService {
    private final EntryFinder finder;
    private final EditableMonths editable;
    private final GridReader reader;
    private final CellFinder cells;
    private final CellWriter writer;

    /** For the proxy of the container only. */
    protected EntryService() {
        this(null, null, null, null, null);
    }

    @Inject
    public EntryService(
            EntryFinder finder, EditableMonths editable, GridReader reader, CellFinder cells, CellWriter writer) {
        this.finder = finder;
        this.editable = editable;
        this.reader = reader;
        this.cells = cells;
        this.writer = writer;
    }

    /** The council's reports and the month open in each. */
    @Requires(Permission.DRAFT_READ)
    public EntryChoices choices() {
        return finder.choices(editable::of);
    }

    /**
     * The grid of a month; without a month, of the open one, or of the latest when none is open.
     *
     * @throws EntryNotFoundException when the council has no such report, month or area
     */
    @Requires(Permission.DRAFT_READ)
    public EntryGrid grid(@AuditObject EntryRequest request) {
        KeptReport report = finder.report(request.report());
        ReportMonths months = editable.of(report);
        ReportingMonth month = month(request, months);
        GridMaterial material = reader.read(report, month, finder.latest());
        List<String> areas = material.definitions().stream()
                .map(definition -> definition.place().area())
                .distinct()
                .toList();
        if (request.area().isPresent() && !areas.contains(request.area().get())) {
            throw new EntryNotFoundException(request.area().get());
        }
        EntryHeading heading = new EntryHeading(
                finder.councilName(),
                EntryFinder.name(report),
                month,
                months.accessTo(month),
                months.findOpen(),
                finder.deadline(report, month),
                areas);
        return new EntryGrid(heading, GridComposer.past(month), new GridComposer(material).areas(request.area()));
    }

    /** One cell as it is now. */
    @Requires(Permission.DRAFT_READ)
    public EnteredCell cell(@AuditObject EntryPlace place) {
        return cells.find(finder.report(place.report()), place)
                .figure()
                .map(writer::read)
                .orElseGet(EnteredCell::none);
    }

    /** The figures that can change with a cell: those of its own indicator first, then of all that follow from it. */
    @Requires(Permission.DRAFT_READ)
    public List<EntryFigures> figures(@AuditObject EntryPlace place) {
        KeptReport report = finder.report(place.report());
        GridMaterial material = reader.readFollowing(report, place.month(), new IndicatorCode(place.ref()));
        return new GridComposer(material).figures();
    }

    /**
     * Stores one cell, as one revision.
     *
     * <p>What does not change while officers type is read before the lock is taken, so that others wait less.
     *
     * @throws uk.councilportal.submission.service.MonthClosedException when the month takes no changes
     * @throws uk.councilportal.submission.service.ReasonNeededException when it is an earlier month and no reason is given
     * @throws EntryNotFoundException when there is no such cell
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public EntryAnswer store(@AuditObject EntryPlace place, EntryChange change) {
        KeptReport report = finder.report(place.report());
        CellFinder.Found found = cells.find(report, place);
        Optional<EntryAnswer> closed = refusal(report, place, found);
        if (closed.isPresent()) {
            return closed.get();
        }
        FigureCell figure = found.figure().orElseThrow();
        writer.lock();
        editable.require(report, place.month(), change.reason());
        CellWriter.Kept kept = writer.find(figure);
        if (!kept.content().saysSomething() && (found.retired() || reader.hasEnded(figure))) {
            return new EntryAnswer.Refused("entry.notUsed", List.of());
        }
        CellResolution.Result wanted = new CellResolution(change, kept.content())
                .resolve(found.definition().format());
        if (wanted instanceof CellResolution.Result.Rejected rejected) {
            return rejected.answer();
        }
        if (!found.numbered()) {
            cells.prepare(place);
        }
        CellContent content = ((CellResolution.Result.Accepted) wanted).content();
        return writer.store(kept, place, content, change);
    }

    /**
     * Takes the caller's own latest change of a cell back: a new revision that says what the cell said before.
     *
     * @param revision the revision to take back; where it is not the cell's latest, or not the caller's, nothing happens
     * @param reason why an earlier month is changed; blank for the open month
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public EntryAnswer undo(@AuditObject EntryPlace place, int revision, String reason) {
        KeptReport report = finder.report(place.report());
        FigureCell figure = cells.find(report, place).figure().orElseThrow(() -> new EntryNotFoundException(place));
        writer.lock();
        editable.require(report, place.month(), reason);
        return writer.undo(figure, place, revision, reason);
    }

    /** Figures with a formula are worth a calculation to see whether it has what it needs; most cells have none. */
    private Optional<EntryAnswer> refusal(KeptReport report, EntryPlace place, CellFinder.Found found) {
        if (found.figure().isEmpty()) {
            return Optional.of(new EntryAnswer.Refused("entry.notDue", List.of()));
        }
        KeptIndicator indicator = found.indicator();
        if (indicator.definition().derivation().formulas().isEmpty()) {
            return Optional.empty();
        }
        GridMaterial material = reader.readFollowing(report, place.month(), indicator.code());
        CellKind kind = new GridComposer(material).kind(indicator.definition(), place.breakdown());
        return kind == CellKind.COMPUTED
                ? Optional.of(new EntryAnswer.Refused("entry.computed", List.of()))
                : Optional.empty();
    }

    private static ReportingMonth month(EntryRequest request, ReportMonths months) {
        Optional<ReportingMonth> latest =
                months.months().stream().map(MonthProgress::month).max(Comparator.naturalOrder());
        return request.month()
                .or(months::findOpen)
                .or(() -> latest)
                .filter(month -> latest.filter(last -> !month.isAfter(last)).isPresent())
                .orElseThrow(() -> new EntryNotFoundException(request.report()));
    }
}
