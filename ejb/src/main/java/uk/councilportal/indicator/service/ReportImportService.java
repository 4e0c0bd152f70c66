package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
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
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
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
        FailureLog failures = new FailureLog();
        return compareReports(file, mapReports(journal.latest()), failures).preview(file, failures);
    }

    /**
     * Stores a file of reports.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeReports(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        Map<String, KeptReport> kept = mapReports(journal.lock());
        KeptComparison<String, ReportDefinition> comparison = compareReports(file, kept, failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        Optional<Integer> revision = counts.changesAnything() ? Optional.of(journal.begin(file)) : Optional.empty();
        comparison.listToWrite().forEach(entry -> {
            KeptReport report = kept.get(entry.getKey());
            int id = report == null ? reports.add(entry.getKey()) : report.id();
            reports.define(id, revision.orElseThrow(), entry.getValue());
        });
        return finished("REPORTS", ImportOutcome.taken(file, counts, revision));
    }

    /** What storing a file of dimensions would do. Stores nothing. */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome previewDimensions(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        return compareDimensions(file, failures).preview(file, failures);
    }

    /**
     * Stores a file of dimensions.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.COUNCIL_SETTINGS)
    public ImportOutcome storeDimensions(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        journal.lock();
        KeptComparison<MemberKey, DimensionLine> comparison = compareDimensions(file, failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        Optional<Integer> revision = counts.changesAnything() ? Optional.of(journal.begin(file)) : Optional.empty();
        comparison.listToWrite().forEach(entry -> keep(entry.getValue()));
        return finished("DIMENSIONS", ImportOutcome.taken(file, counts, revision));
    }

    private ImportOutcome finished(String kind, ImportOutcome outcome) {
        journal.stored(kind, outcome);
        return outcome;
    }

    private Map<String, KeptReport> mapReports(int revision) {
        Map<String, KeptReport> kept = new HashMap<>();
        reports.listReports(journal.council(), revision).forEach(report -> kept.put(report.code(), report));
        return kept;
    }

    private KeptComparison<String, ReportDefinition> compareReports(
            FileSource file, Map<String, KeptReport> kept, FailureLog failures) {
        Map<String, ReportDefinition> definitions = new HashMap<>();
        kept.forEach((code, report) -> definitions.put(code, report.definition()));
        KeptComparison<String, ReportDefinition> comparison =
                new KeptComparison<>(definitions, ReportDefinition::equals);
        new ReportCsvParser(journal.council())
                .readAll(file, failures)
                .forEach(line -> comparison.add(
                        new KeptComparison.Row<>(
                                line.line(),
                                line.definition().code(),
                                line.definition().code(),
                                line.definition()),
                        failures));
        return comparison;
    }

    private KeptComparison<MemberKey, DimensionLine> compareDimensions(FileSource file, FailureLog failures) {
        Map<Integer, StoredDimension> dimensions = new HashMap<>();
        breakdowns.listStoredDimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
        Map<MemberKey, DimensionLine> kept = new HashMap<>();
        for (StoredMember member : breakdowns.listMembers()) {
            StoredDimension dimension = dimensions.get(member.dimensionId());
            DimensionLine line =
                    new DimensionLine(0, dimension.code(), dimension.title(), member.toModel(), member.position());
            kept.put(MemberKey.of(line), line);
        }
        KeptComparison<MemberKey, DimensionLine> comparison = new KeptComparison<>(kept, ReportImportService::same);
        new DimensionCsvParser(journal.council())
                .readAll(file, failures)
                .forEach(line -> comparison.add(
                        new KeptComparison.Row<>(
                                line.line(),
                                line.dimension() + " " + line.member().name(),
                                MemberKey.of(line),
                                line),
                        failures));
        return comparison;
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
