package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.archive.exchange.ArchiveCheck;
import uk.councilportal.archive.exchange.ArchiveFailures;
import uk.councilportal.archive.exchange.ArchiveReader;
import uk.councilportal.archive.exchange.Expected;
import uk.councilportal.archive.exchange.Manifest;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.authority.repository.PopulationRepository;

/** Loads an archive into a portal in which the council has no work yet: all of it or nothing. */
@ApplicationScoped
public class ArchiveLoader {
    private final Caller caller;
    private final CouncilTableRepository tables;
    private final PopulationRepository populations;
    private final FormerCodes codes;

    /** For the proxy of the container only. */
    protected ArchiveLoader() {
        this(null, null, null, null);
    }

    @Inject
    public ArchiveLoader(
            Caller caller, CouncilTableRepository tables, PopulationRepository populations, FormerCodes codes) {
        this.caller = caller;
        this.tables = tables;
        this.populations = populations;
        this.codes = codes;
    }

    /**
     * Looks an archive over.
     *
     * @return its manifest
     * @throws ArchiveRejectedException where something is wrong with it, or the council has work here already
     */
    Manifest check(Path path) {
        ArchiveFailures failures = new ArchiveFailures();
        Optional<Manifest> manifest = new ArchiveCheck(expected(), failures).check(path);
        if (failures.isEmpty()) {
            present()
                    .ifPresent(
                            table -> failures.add(
                                    table.file(),
                                    "The council has rows of this kind in the portal already; an archive is loaded where there are none"));
        }
        return manifest.filter(whole -> failures.isEmpty())
                .orElseThrow(() -> new ArchiveRejectedException(failures.kept()));
    }

    /**
     * Loads an archive that has been looked over in this transaction. Where it was taken under a code the council had before, every row
     * becomes one of its code of today.
     *
     * @param manifest what is in it
     * @throws ArchiveRejectedException where rows refer to something that is not there
     */
    void load(Path path, Manifest manifest) {
        ArchiveFailures failures = new ArchiveFailures();
        ArchiveReader reader = new ArchiveReader(path);
        ReferenceMatch match = ReferenceMatch.read(tables, reader, populations.latestReferenceRevision());
        tables.remove(CouncilTable.COUNCIL_REVISION);
        for (CouncilTable table : CouncilTable.loaded()) {
            if (table.since() <= manifest.head().format()) {
                TableLoad load = new TableLoad(new TableTarget(tables, table, caller.council()), failures, match);
                reader.read(table, load);
                load.end();
            }
            if (!failures.isEmpty()) {
                throw new ArchiveRejectedException(failures.kept());
            }
        }
    }

    private Expected expected() {
        Map<CouncilTable, List<ArchiveColumn>> columns =
                CouncilTable.archived().stream().collect(Collectors.toMap(Function.identity(), tables::columns));
        Map<CouncilTable, Integer> since =
                CouncilTable.archived().stream().collect(Collectors.toMap(Function.identity(), CouncilTable::since));
        return new Expected(codes.of(caller.council()), columns, since);
    }

    /** A table in which the council has work already. The counter alone is none: whoever wants to write makes it. */
    private Optional<CouncilTable> present() {
        return Arrays.stream(CouncilTable.values())
                .filter(CouncilTable::isWork)
                .filter(table -> table != CouncilTable.COUNCIL_REVISION && table != CouncilTable.NOTICE_REFUSAL)
                .filter(table -> tables.count(table) > 0)
                .findFirst();
    }
}
