package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.RemovedTable;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.council.service.CouncilRegister;

/** Removes everything of a council that leaves, in one transaction, as the portal itself. */
@Stateless
public class RemovalService {
    private final ArchiveBook archives;
    private final ArchiveComposer composer;
    private final CouncilTableRepository tables;
    private final LeavingBook leavings;
    private final CouncilRegister councils;

    /** For the proxy of the container only. */
    protected RemovalService() {
        this(null, null, null, null, null);
    }

    @Inject
    public RemovalService(
            ArchiveBook archives,
            ArchiveComposer composer,
            CouncilTableRepository tables,
            LeavingBook leavings,
            CouncilRegister councils) {
        this.archives = archives;
        this.composer = composer;
        this.tables = tables;
        this.leavings = leavings;
        this.councils = councils;
    }

    /** Whether an archive taken from the portal holds all there is. Nobody changes that until the transaction ends. */
    @Requires(Permission.SYSTEM_WORK)
    public Cover cover() {
        archives.lock();
        String content = composer.contentNow();
        Optional<KeptArchive.Marks> archive = archives.list().stream()
                .filter(each -> each.kind() == KeptArchive.Kind.TAKEN)
                .map(KeptArchive::marks)
                .filter(marks -> marks.content().equals(content))
                .findFirst();
        return new Cover(archives.hasWork(), archive);
    }

    /** Whether the council keeps nothing at all, so that nothing would be left of it but what the portal itself keeps. */
    @Requires(Permission.SYSTEM_WORK)
    public boolean isEmpty() {
        return Arrays.stream(CouncilTable.values())
                .filter(CouncilTable::isKept)
                .allMatch(table -> tables.count(table) == 0);
    }

    /**
     * Removes every row of the council and lets it have left; boards and other councils see nothing of it from then on.
     *
     * @param before what is done when it is certain that the archive holds everything, and nobody can change that any more
     * @return whether it was done; not so, and nothing happens, where the archive does not hold all there is
     */
    @Requires(Permission.SYSTEM_WORK)
    public boolean remove(@AuditObject Leaving leaving, Runnable before) {
        archives.lock();
        if (!isCovered(leaving)) {
            return false;
        }
        before.run();
        Map<CouncilTable, Long> removed = new EnumMap<>(CouncilTable.class);
        List<CouncilTable> backwards = new ArrayList<>(Arrays.asList(CouncilTable.values()));
        Collections.reverse(backwards);
        backwards.stream().filter(CouncilTable::isRemoved).forEach(table -> removed.put(table, tables.remove(table)));
        councils.leave(leaving.council(), leaving.order().reason());
        leavings.end(leaving.council(), counted(removed));
        return true;
    }

    /** Looks up what is left, after the removal has been stored. */
    @Requires(Permission.SYSTEM_WORK)
    public void verify(@AuditObject Leaving leaving) {
        Map<CouncilTable, Long> removed = new EnumMap<>(CouncilTable.class);
        leavings.tables(leaving).forEach(table -> removed.put(CouncilTable.ofTable(table.table()), table.removed()));
        leavings.check(leaving.council(), counted(removed));
    }

    /** Without an archive only what never was more than set up. */
    private boolean isCovered(Leaving leaving) {
        return leaving.agreement()
                .flatMap(Leaving.Agreement::archive)
                .map(archive -> archive.content().equals(composer.contentNow()))
                .orElseGet(() -> !archives.hasWork());
    }

    private List<RemovedTable> counted(Map<CouncilTable, Long> removed) {
        return Arrays.stream(CouncilTable.values())
                .map(table -> new RemovedTable(table.table(), removed.getOrDefault(table, 0L), tables.count(table)))
                .toList();
    }
}
