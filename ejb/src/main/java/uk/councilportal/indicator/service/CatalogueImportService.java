package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.entity.StoredStandardIndicator;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;

/** Takes in files of the national catalogue. All or nothing; an indicator is never removed. */
@Stateless
public class CatalogueImportService {
    private static final String KIND = "STANDARD_INDICATORS";

    private final ImportJournal journal;
    private final StandardIndicatorRepository catalogue;

    /** For the proxy of the container only. */
    protected CatalogueImportService() {
        this(null, null);
    }

    @Inject
    public CatalogueImportService(ImportJournal journal, StandardIndicatorRepository catalogue) {
        this.journal = journal;
        this.catalogue = catalogue;
    }

    /** What storing the file would do. Stores nothing. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome preview(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        return compare(file, failures).preview(file, failures);
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome store(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        KeptComparison<String, StandardIndicatorLine> comparison = compare(file, failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        List<StandardIndicatorLine> lines =
                comparison.listToWrite().stream().map(Map.Entry::getValue).toList();
        lines.forEach(this::keep);
        catalogue.flush();
        lines.forEach(this::relate);
        ImportOutcome outcome = ImportOutcome.taken(file, counts, Optional.empty());
        journal.audited(KIND, outcome);
        return outcome;
    }

    private KeptComparison<String, StandardIndicatorLine> compare(FileSource file, FailureLog failures) {
        Map<String, StandardIndicatorLine> kept = new HashMap<>();
        catalogue.listStored().forEach(stored -> kept.put(stored.toModel().code(), line(stored)));
        KeptComparison<String, StandardIndicatorLine> comparison =
                new KeptComparison<>(kept, CatalogueImportService::same);
        List<StandardIndicatorLine> lines = new StandardIndicatorCsvParser().readAll(file, failures);
        Map<String, Object> known = new HashMap<>(kept);
        lines.forEach(line -> known.put(line.indicator().code(), line));
        for (StandardIndicatorLine line : lines) {
            if (refersToKnown(line, known, failures)) {
                String code = line.indicator().code();
                comparison.add(new KeptComparison.Row<>(line.line(), code, code, line), failures);
            }
        }
        return comparison;
    }

    private static boolean refersToKnown(StandardIndicatorLine line, Map<String, Object> known, FailureLog failures) {
        Map<String, String> references =
                Map.of("numerator_code", line.numeratorCode(), "denominator_code", line.denominatorCode());
        for (Map.Entry<String, String> reference : references.entrySet()) {
            if (!reference.getValue().isEmpty() && !known.containsKey(reference.getValue())) {
                failures.add(line.line(), reference.getKey(), "The catalogue has no \"" + reference.getValue() + "\"");
                return false;
            }
        }
        return true;
    }

    private void keep(StandardIndicatorLine line) {
        String code = line.indicator().code();
        StoredStandardIndicator stored = catalogue.findStored(code).orElseGet(() -> {
            StoredStandardIndicator added = new StoredStandardIndicator(code);
            catalogue.add(added);
            return added;
        });
        stored.describe(line.indicator(), Math.toIntExact(line.line()));
    }

    private void relate(StandardIndicatorLine line) {
        catalogue
                .findStored(line.indicator().code())
                .orElseThrow()
                .relate(nullIfEmpty(line.numeratorCode()), nullIfEmpty(line.denominatorCode()));
    }

    private static boolean same(StandardIndicatorLine one, StandardIndicatorLine other) {
        return one.indicator().equals(other.indicator())
                && one.numeratorCode().equals(other.numeratorCode())
                && one.denominatorCode().equals(other.denominatorCode());
    }

    private static StandardIndicatorLine line(StoredStandardIndicator stored) {
        return new StandardIndicatorLine(
                stored.position(),
                stored.toModel(),
                Optional.ofNullable(stored.numeratorCode()).orElse(""),
                Optional.ofNullable(stored.denominatorCode()).orElse(""));
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
