package uk.councilportal.authority.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.exchange.AuthorityCsvParser;
import uk.councilportal.authority.exchange.AuthorityLine;
import uk.councilportal.authority.exchange.PopulationCsvParser;
import uk.councilportal.authority.exchange.PopulationLine;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
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
        FailureLog failures = new FailureLog();
        return compareAuthorities(file, failures).preview(file, failures);
    }

    /**
     * Stores a file of councils. A council is never removed.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.CATALOGUE_MANAGE)
    public ImportOutcome storeAuthorities(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        KeptComparison<AuthorityCode, AuthorityLine> comparison = compareAuthorities(file, failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        comparison.listToWrite().forEach(entry -> keep(entry.getValue()));
        return finished("AUTHORITIES", file, counts);
    }

    /** What storing a file of populations would do. Stores nothing. */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome previewPopulations(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        return comparePopulations(file, failures).preview(file, failures);
    }

    /**
     * Stores a file of populations.
     *
     * @throws ImportRejectedException when a row is rejected; then nothing of the file is stored
     */
    @Requires(Permission.POPULATION_IMPORT)
    public ImportOutcome storePopulations(@AuditObject FileSource file) {
        FailureLog failures = new FailureLog();
        KeptComparison<PopulationKey, PopulationLine> comparison = comparePopulations(file, failures);
        ImportCounts counts = comparison.acceptedCounts(file, failures);
        if (counts.changesAnything()) {
            int revision =
                    populations.begin(journal.changeBy(file), Math.toIntExact(counts.added() + counts.changed()));
            comparison.listToWrite().stream()
                    .map(Map.Entry::getValue)
                    .forEach(line -> populations.add(line.council(), line.population(), revision));
        }
        return finished("POPULATIONS", file, counts);
    }

    private ImportOutcome finished(String kind, FileSource file, ImportCounts counts) {
        ImportOutcome outcome = ImportOutcome.taken(file, counts, Optional.empty());
        journal.audited(kind, outcome);
        return outcome;
    }

    private KeptComparison<AuthorityCode, AuthorityLine> compareAuthorities(FileSource file, FailureLog failures) {
        Map<AuthorityCode, AuthorityLine> kept = new HashMap<>();
        authorities
                .listStored()
                .forEach(stored -> kept.put(
                        stored.toModel().code(), new AuthorityLine(0, stored.toModel(), stored.authorityType())));
        KeptComparison<AuthorityCode, AuthorityLine> comparison = new KeptComparison<>(
                kept,
                (one, other) ->
                        one.authority().equals(other.authority()) && one.type().equals(other.type()));
        new AuthorityCsvParser()
                .readAll(file, failures)
                .forEach(line -> comparison.add(
                        new KeptComparison.Row<>(
                                line.line(),
                                line.authority().name(),
                                line.authority().code(),
                                line),
                        failures));
        return comparison;
    }

    private KeptComparison<PopulationKey, PopulationLine> comparePopulations(FileSource file, FailureLog failures) {
        int latest = populations.latestReferenceRevision();
        Map<PopulationKey, PopulationLine> kept = new HashMap<>();
        authorities.listAuthorities().stream()
                .map(Authority::code)
                .forEach(code -> populations
                        .listPopulations(code, latest)
                        .forEach(population ->
                                kept.put(PopulationKey.of(code, population), new PopulationLine(0, code, population))));
        KeptComparison<PopulationKey, PopulationLine> comparison =
                new KeptComparison<>(kept, (one, other) -> one.population().equals(other.population()));
        for (PopulationLine line : new PopulationCsvParser().readAll(file, failures)) {
            if (authorities.findAuthority(line.council()).isEmpty()) {
                failures.add(line.line(), "council", "There is no council " + line.council());
            } else {
                PopulationKey key = PopulationKey.of(line.council(), line.population());
                comparison.add(new KeptComparison.Row<>(line.line(), key.toString(), key, line), failures);
            }
        }
        return comparison;
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
