package uk.councilportal.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.service.FileImport;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.indicator.entity.StoredStandardIndicator;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;

/** Takes in files of the national catalogue. All or nothing; an indicator is never removed. */
@Stateless
public class CatalogueImportService {

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
        return compare(file).preview();
    }

    /**
     * Stores the file.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome store(@AuditObject FileSource file) {
        return compare(file).storeNational(journal, lines -> {
            lines.forEach(this::keep);
            catalogue.flush();
            lines.forEach(this::relate);
        });
    }

    private FileImport<String, StandardIndicatorLine> compare(FileSource file) {
        Map<String, StandardIndicatorLine> kept = new HashMap<>();
        catalogue.listStored().forEach(stored -> kept.put(stored.toModel().code(), line(stored)));
        FileImport<String, StandardIndicatorLine> comparison =
                new FileImport<>(file, kept, CatalogueImportService::same);
        List<StandardIndicatorLine> lines = comparison.listLines(new StandardIndicatorCsvParser());
        Set<String> known = new HashSet<>(kept.keySet());
        lines.forEach(line -> known.add(line.indicator().code()));
        for (StandardIndicatorLine line : lines) {
            if (refersToKnown(line, known, comparison)) {
                String code = line.indicator().code();
                comparison.compare(new KeptComparison.Row<>(line.line(), code, code, line));
            }
        }
        return comparison;
    }

    private static boolean refersToKnown(
            StandardIndicatorLine line, Set<String> known, FileImport<String, StandardIndicatorLine> comparison) {
        Map<String, String> references =
                Map.of("numerator_code", line.numeratorCode(), "denominator_code", line.denominatorCode());
        for (Map.Entry<String, String> reference : references.entrySet()) {
            if (!reference.getValue().isEmpty() && !known.contains(reference.getValue())) {
                comparison.reject(
                        line.line(), reference.getKey(), "The catalogue has no \"" + reference.getValue() + "\"");
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
