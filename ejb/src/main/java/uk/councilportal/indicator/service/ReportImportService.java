package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;

/**
 * Takes in files of the caller's council with its reports and its dimensions. All or nothing; nothing is removed by a
 * file that no longer names it.
 */
@Stateless
public class ReportImportService {
    private final ImportJournal journal;
    private final ReportRepository reports;
    private final DimensionDesk dimensions;

    /** For the proxy of the container only. */
    protected ReportImportService() {
        this(null, null, null);
    }

    @Inject
    public ReportImportService(ImportJournal journal, ReportRepository reports, DimensionDesk dimensions) {
        this.journal = journal;
        this.reports = reports;
        this.dimensions = dimensions;
    }

    /** What storing a file of reports would do. Stores nothing. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome previewReports(@AuditObject FileSource file) {
        return compareReports(file, mapReports(journal.latest())).preview();
    }

    /**
     * Stores a file of reports.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeReports(@AuditObject FileSource file) {
        Map<String, KeptReport> kept = mapReports(journal.lock());
        return compareReports(file, kept).store("REPORTS", journal, (row, revision) -> {
            KeptReport report = kept.get(row.getKey());
            int id = report == null ? reports.add(row.getKey()) : report.id();
            reports.define(id, revision, row.getValue());
        });
    }

    /** What storing a file of dimensions would do. Stores nothing. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome previewDimensions(@AuditObject FileSource file) {
        return dimensions.compare(file, journal.latest()).preview();
    }

    /**
     * Stores a file of dimensions. Names, places and retirements are kept by revision: issues published before keep
     * those they had.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeDimensions(@AuditObject FileSource file) {
        return dimensions
                .compare(file, journal.lock())
                .store(
                        "DIMENSIONS",
                        journal,
                        (row, revision) -> dimensions.keep(row.getKey(), row.getValue(), revision));
    }

    private Map<String, KeptReport> mapReports(int revision) {
        Map<String, KeptReport> kept = new HashMap<>();
        reports.listReports(journal.council(), revision).forEach(report -> kept.put(report.code(), report));
        return kept;
    }

    private FileImport<String, ReportDefinition> compareReports(FileSource file, Map<String, KeptReport> kept) {
        Map<String, ReportDefinition> definitions = new HashMap<>();
        kept.forEach((code, report) -> definitions.put(code, report.definition()));
        ReportCsvParser parser = new ReportCsvParser(
                journal.council(),
                code -> Optional.ofNullable(definitions.get(code))
                        .map(report -> report.layout().headings())
                        .orElse(LayoutHeadings.none()));
        return new FileImport<>(file, definitions, ReportDefinition::equals).compare(parser, line -> {
            String code = line.definition().code();
            return new KeptComparison.Row<>(line.line(), code, code, line.definition());
        });
    }
}
