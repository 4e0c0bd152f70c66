package uk.councilportal.authority.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.exchange.AuthorityLine;
import uk.councilportal.authority.exchange.EstimateCsvParser;
import uk.councilportal.authority.exchange.PopulationCsvParser;
import uk.councilportal.authority.exchange.PopulationLine;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.Population;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.platform.exchange.KeptComparison;

/**
 * Takes in national reference data: councils, and the populations on which rates are based. All or nothing.
 *
 * <p>Populations are kept as revisions, so that an issue published on an older one can be reproduced.
 */
@Stateless
public class ReferenceImportService {
    private final ImportJournal journal;
    private final AuthorityRepository authorities;
    private final PopulationRepository populations;

    /** For the proxy of the container only. */
    protected ReferenceImportService() {
        this(null, null, null);
    }

    @Inject
    public ReferenceImportService(
            ImportJournal journal, AuthorityRepository authorities, PopulationRepository populations) {
        this.journal = journal;
        this.authorities = authorities;
        this.populations = populations;
    }

    /** What storing a file of councils would do. Stores nothing. */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome previewAuthorities(@AuditObject FileSource file) {
        return compareAuthorities(file).preview();
    }

    /**
     * Stores a file of councils. A council is never removed.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome storeAuthorities(@AuditObject FileSource file) {
        return compareAuthorities(file).storeNational(journal, lines -> lines.forEach(this::keep));
    }

    /** What storing a file of populations would do. Stores nothing. */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome previewPopulations(@AuditObject FileSource file) {
        return comparePopulations(file).preview();
    }

    /**
     * Stores a file of populations.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome storePopulations(@AuditObject FileSource file) {
        return comparePopulations(file).storeNational(journal, lines -> keep(lines, journal.changeBy(file)));
    }

    /** What storing a file of mid-year estimates of the Office for National Statistics would do. Stores nothing. */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome previewEstimates(@AuditObject FileSource file) {
        return compareEstimates(file).preview();
    }

    /**
     * Stores a file of mid-year estimates for the councils of the portal, beside the populations they work with.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome storeEstimates(@AuditObject FileSource file) {
        return compareEstimates(file).storeNational(journal, lines -> keep(lines, journal.changeBy(file)));
    }

    private FileImport<AuthorityCode, AuthorityLine> compareAuthorities(FileSource file) {
        Map<AuthorityCode, AuthorityLine> kept = new HashMap<>();
        authorities
                .listStored()
                .forEach(stored -> kept.put(
                        stored.toModel().code(), new AuthorityLine(0, stored.toModel(), stored.authorityType())));
        return new FileImport<>(file, kept, ReferenceImportService::same).compare(new AuthorityCsvParser(), line -> {
            Authority authority = line.authority();
            return new KeptComparison.Row<>(line.line(), authority.name(), authority.code(), line);
        });
    }

    private FileImport<PopulationKey, PopulationLine> comparePopulations(FileSource file) {
        FileImport<PopulationKey, PopulationLine> comparison = besideKept(file);
        for (PopulationLine line : comparison.listLines(new PopulationCsvParser())) {
            if (authorities.findAuthority(line.council()).isEmpty()) {
                comparison.reject(line.line(), "council", "There is no council " + line.council());
            } else {
                comparison.compare(row(line));
            }
        }
        return comparison;
    }

    private FileImport<PopulationKey, PopulationLine> compareEstimates(FileSource file) {
        FileImport<PopulationKey, PopulationLine> comparison = besideKept(file);
        new Estimates(authorities.listAuthorities())
                .populations(comparison.listLines(new EstimateCsvParser()))
                .forEach(line -> comparison.compare(row(line)));
        return comparison;
    }

    private FileImport<PopulationKey, PopulationLine> besideKept(FileSource file) {
        return new FileImport<>(
                file, mapPopulations(), (one, other) -> one.population().equals(other.population()));
    }

    private static KeptComparison.Row<PopulationKey, PopulationLine> row(PopulationLine line) {
        PopulationKey key = PopulationKey.of(line.council(), line.population());
        return new KeptComparison.Row<>(line.line(), key.toString(), key, line);
    }

    private Map<PopulationKey, PopulationLine> mapPopulations() {
        int latest = populations.latestReferenceRevision();
        Map<PopulationKey, PopulationLine> kept = new HashMap<>();
        authorities.listAuthorities().stream()
                .map(Authority::code)
                .forEach(code -> populations
                        .listPopulations(code, latest)
                        .forEach(population ->
                                kept.put(PopulationKey.of(code, population), new PopulationLine(0, code, population))));
        return kept;
    }

    private static boolean same(AuthorityLine one, AuthorityLine other) {
        return one.authority().equals(other.authority()) && one.type().equals(other.type());
    }

    private void keep(List<PopulationLine> lines, Change change) {
        if (!lines.isEmpty()) {
            int revision = populations.begin(change, lines.size());
            lines.forEach(line -> populations.add(line.council(), line.population(), revision));
        }
    }

    private void keep(AuthorityLine line) {
        authorities
                .findStored(line.authority().code())
                .ifPresentOrElse(
                        stored -> stored.describe(line.authority(), line.type()),
                        () -> authorities.add(new StoredAuthority(line.authority(), line.type())));
    }

    /** What a population is the population of. */
    private record PopulationKey(AuthorityCode council, String series, String area, ReportingMonth from) {
        static PopulationKey of(AuthorityCode council, Population population) {
            return new PopulationKey(council, population.series(), population.area(), population.from());
        }

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(council, series, area, from);
        }
    }
}
