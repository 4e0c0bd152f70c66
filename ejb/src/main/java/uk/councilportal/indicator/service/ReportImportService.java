package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.ImportedChange;
import uk.councilportal.platform.exchange.KeptComparison;

/**
 * Takes in files of the caller's council with its reports and its dimensions. All or nothing; nothing is removed by a
 * file that no longer names it.
 */
@Stateless
public class ReportImportService {
    private final ImportJournal journal;
    private final ReportRepository reports;
    private final ReportDesk desk;
    private final DimensionDesk dimensions;

    /** For the proxy of the container only. */
    protected ReportImportService() {
        this(null, null, null, null);
    }

    @Inject
    public ReportImportService(
            ImportJournal journal, ReportRepository reports, ReportDesk desk, DimensionDesk dimensions) {
        this.journal = journal;
        this.reports = reports;
        this.desk = desk;
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
            if (report == null) {
                reports.define(reports.add(row.getKey()), revision, row.getValue());
            } else {
                desk.keep(report, row.getValue(), revision);
            }
        });
    }

    /**
     * What storing a file of dimensions would do. Where members get other names, what names them and follows is told with
     * the changes. Stores nothing.
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome previewDimensions(@AuditObject FileSource file) {
        FileImport<BreakdownPart, DimensionLine> comparison = dimensions.compare(file, journal.latest());
        ImportOutcome outcome = comparison.preview();
        List<ImportedChange> changes = new ArrayList<>(outcome.changes());
        dimensions
                .following(comparison, journal.latest())
                .forEach(follower -> follower.changes()
                        .forEach(change -> changes.add(new ImportedChange(
                                lineOf(follower, comparison),
                                follower.report() + " " + follower.ref() + " " + change.column(),
                                change.before(),
                                change.after()))));
        return outcome.showing(changes);
    }

    /**
     * Stores a file of dimensions. Names, places and retirements are kept by revision: issues published before keep
     * those they had.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeDimensions(@AuditObject FileSource file) {
        int latest = journal.lock();
        FileImport<BreakdownPart, DimensionLine> comparison = dimensions.compare(file, latest);
        List<FollowingIndicator> following = dimensions.following(comparison, latest);
        ImportOutcome outcome = comparison.store(
                "DIMENSIONS", journal, (row, revision) -> dimensions.keep(row.getKey(), row.getValue(), revision));
        outcome.revision().ifPresent(revision -> dimensions.follow(following, revision));
        return outcome;
    }

    /** The first row by which a member that the indicator names gets another name. */
    private static long lineOf(FollowingIndicator follower, FileImport<BreakdownPart, DimensionLine> comparison) {
        return comparison.listToWrite().stream()
                .filter(row -> !MemberUse.refs(row.getKey(), List.of(follower.before()))
                        .isEmpty())
                .mapToLong(row -> row.getValue().line())
                .findFirst()
                .orElse(0);
    }

    private Map<String, KeptReport> mapReports(int revision) {
        Map<String, KeptReport> kept = new HashMap<>();
        reports.listReports(journal.council(), revision).forEach(report -> kept.put(report.code(), report));
        return kept;
    }

    private FileImport<String, ReportDefinition> compareReports(FileSource file, Map<String, KeptReport> kept) {
        Map<String, ReportDefinition> definitions = new HashMap<>();
        kept.forEach((code, report) -> definitions.put(code, report.definition()));
        ReportCsvParser parser =
                new ReportCsvParser(journal.council(), code -> Optional.ofNullable(definitions.get(code)));
        FileImport<String, ReportDefinition> comparison = new FileImport<>(file, definitions, ReportDefinition::equals);
        for (ReportLine line : comparison.listLines(parser)) {
            String code = line.definition().code();
            Optional.ofNullable(kept.get(code))
                    .flatMap(report -> desk.endRefused(report, line.definition(), line.line()))
                    .ifPresentOrElse(
                            refused -> comparison.reject(refused.line(), refused.column(), refused.message()),
                            () -> comparison.compare(
                                    new KeptComparison.Row<>(line.line(), code, code, line.definition())));
        }
        return comparison;
    }
}
