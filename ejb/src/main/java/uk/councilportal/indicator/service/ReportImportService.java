package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.entity.StoredDimension;
import uk.councilportal.indicator.entity.StoredMember;
import uk.councilportal.indicator.exchange.DimensionCsvParser;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.repository.BreakdownRepository;
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
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected ReportImportService() {
        this(null, null, null);
    }

    @Inject
    public ReportImportService(ImportJournal journal, ReportRepository reports, BreakdownRepository breakdowns) {
        this.journal = journal;
        this.reports = reports;
        this.breakdowns = breakdowns;
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
        return compareDimensions(file).preview();
    }

    /**
     * Stores a file of dimensions.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeDimensions(@AuditObject FileSource file) {
        journal.lock();
        return compareDimensions(file).store("DIMENSIONS", journal, (row, revision) -> keep(row.getValue()));
    }

    private Map<String, KeptReport> mapReports(int revision) {
        Map<String, KeptReport> kept = new HashMap<>();
        reports.listReports(journal.council(), revision).forEach(report -> kept.put(report.code(), report));
        return kept;
    }

    private FileImport<String, ReportDefinition> compareReports(FileSource file, Map<String, KeptReport> kept) {
        Map<String, ReportDefinition> definitions = new HashMap<>();
        kept.forEach((code, report) -> definitions.put(code, report.definition()));
        return new FileImport<>(file, definitions, ReportDefinition::equals)
                .compare(new ReportCsvParser(journal.council()), line -> {
                    String code = line.definition().code();
                    return new KeptComparison.Row<>(line.line(), code, code, line.definition());
                });
    }

    private FileImport<MemberKey, DimensionLine> compareDimensions(FileSource file) {
        return new FileImport<>(file, mapMembers(), ReportImportService::same)
                .compare(new DimensionCsvParser(journal.council()), line -> {
                    MemberKey key = MemberKey.of(line);
                    return new KeptComparison.Row<>(line.line(), key.dimension() + " " + key.member(), key, line);
                });
    }

    private Map<MemberKey, DimensionLine> mapMembers() {
        Map<Integer, StoredDimension> dimensions = new HashMap<>();
        breakdowns.listStoredDimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
        Map<MemberKey, DimensionLine> kept = new HashMap<>();
        for (StoredMember member : breakdowns.listMembers()) {
            StoredDimension dimension = dimensions.get(member.dimensionId());
            DimensionLine line =
                    new DimensionLine(0, dimension.code(), dimension.title(), member.toModel(), member.position());
            kept.put(MemberKey.of(line), line);
        }
        return kept;
    }

    private void keep(DimensionLine line) {
        StoredDimension dimension = breakdowns.listStoredDimensions().stream()
                .filter(known -> known.code().equals(line.dimension()))
                .findFirst()
                .orElseGet(() -> breakdowns.addDimension(line.dimension(), line.title()));
        dimension.rename(line.title());
        breakdowns.listMembers().stream()
                .filter(member -> member.dimensionId() == dimension.id()
                        && member.toModel().name().equals(line.member().name()))
                .findFirst()
                .ifPresentOrElse(
                        member -> member.place(line.position(), line.member().total()),
                        () -> breakdowns.addMember(dimension, line.member(), line.position()));
    }

    private static boolean same(DimensionLine one, DimensionLine other) {
        return one.title().equals(other.title())
                && one.member().equals(other.member())
                && one.position() == other.position();
    }

    /** A member of a dimension, by name. */
    private record MemberKey(String dimension, String member) {
        static MemberKey of(DimensionLine line) {
            return new MemberKey(line.dimension(), line.member().name());
        }
    }
}
