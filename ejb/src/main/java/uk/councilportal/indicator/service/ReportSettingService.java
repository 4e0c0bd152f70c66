package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.indicator.exchange.PublishedFormats;
import uk.councilportal.indicator.exchange.ReportRow;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.platform.exchange.ImportFailure;

/**
 * Keeps the reports of the caller's council: their titles and layouts, each change as a revision. An issue keeps the
 * layout it was published with.
 */
@Stateless
public class ReportSettingService {
    private static final String KIND = "REPORT";
    private static final String REPORT = "report";

    private final Caller caller;
    private final ChangeBook changes;
    private final RevisionRepository revisions;
    private final ReportRepository reports;
    private final ReportDesk desk;

    /** For the proxy of the container only. */
    protected ReportSettingService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReportSettingService(
            Caller caller,
            ChangeBook changes,
            RevisionRepository revisions,
            ReportRepository reports,
            ReportDesk desk) {
        this.caller = caller;
        this.changes = changes;
        this.revisions = revisions;
        this.reports = reports;
        this.desk = desk;
    }

    /** The reports of the council in the order in which they were set up. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public List<KeptReport> reports() {
        return reports.listReports(caller.council(), revisions.latest());
    }

    /**
     * One report as it can be changed.
     *
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ReportSetting setting(@AuditObject String report) {
        int latest = revisions.latest();
        return new ReportSetting(ReportRow.of(find(report, latest).definition()), desk.dimensions(), latest);
    }

    /** A report that is not there yet, as it can be typed: it starts in the first published format. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ReportSetting blank() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(REPORT, "");
        cells.put("title", "");
        cells.putAll(ReportRow.of(PublishedFormats.list().get(0)));
        cells.putAll(ReportRow.of(ReportCalendar.usual()));
        return new ReportSetting(cells, desk.dimensions(), revisions.latest());
    }

    /**
     * Changes the title, layout, deadline or end of a report. What is kept already makes no revision, and columns that are not
     * named stay as they are.
     *
     * @param cells what was typed, by the columns of the files of reports
     * @param seen how far the council's data had come when it was on screen
     * @return how far the council's data have come now
     * @throws SettingRefusedException when something typed cannot be
     * @throws SettingChangedException when somebody else has changed the report since it was on screen
     * @throws SettingNotFoundException when the council has none of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int set(@AuditObject String report, Map<String, String> cells, int seen) {
        int latest = changes.lock();
        KeptReport kept = find(report, latest);
        if (!reports.listWrittenBetween(kept.id(), seen, latest).isEmpty()) {
            throw new SettingChangedException(report);
        }
        Map<String, String> typed = new LinkedHashMap<>(cells);
        typed.put(REPORT, report);
        ReportDefinition definition = desk.draft(kept.definition(), typed);
        if (definition.equals(kept.definition())) {
            return latest;
        }
        desk.endRefused(kept, definition, 1).ifPresent(refused -> {
            throw new SettingRefusedException(List.of(refused));
        });
        int revision = changes.begin(KIND, report, 1);
        desk.keep(kept, definition, revision);
        return revision;
    }

    /**
     * Adds a report behind the others; it has no indicators and no months yet.
     *
     * @param cells what was typed, by the columns of the files of reports
     * @return how far the council's data have come now
     * @throws SettingRefusedException when something typed cannot be, or the council has a report of this code
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public int add(@AuditObject String report, Map<String, String> cells) {
        int latest = changes.lock();
        Map<String, String> typed = new LinkedHashMap<>(cells);
        typed.put(REPORT, report);
        ReportDefinition definition = desk.draft(typed);
        boolean taken = reports.listReports(caller.council(), latest).stream()
                .anyMatch(one -> one.code().equalsIgnoreCase(definition.code()));
        if (taken) {
            throw new SettingRefusedException(
                    List.of(new ImportFailure(1, REPORT, "There is a report of this code already. Choose another")));
        }
        int revision = changes.begin(KIND, definition.code(), 1);
        reports.define(reports.add(definition.code()), revision, definition);
        return revision;
    }

    private KeptReport find(String report, int revision) {
        return reports.findReport(caller.council(), report, revision)
                .orElseThrow(() -> new SettingNotFoundException(report));
    }
}
