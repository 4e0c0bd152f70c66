package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.archive.exchange.ArchiveCheck;
import uk.councilportal.archive.exchange.ArchiveWriter;
import uk.councilportal.archive.exchange.ContentMark;
import uk.councilportal.archive.exchange.Manifest;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.repository.CouncilTableRepository;
import uk.councilportal.authority.model.AuthorityCode;

/** Writes all that is a council's own as one file, as of one moment. */
@ApplicationScoped
public class ArchiveComposer {
    private static final String DESCRIPTION_PLACE = "/uk/councilportal/archive/exchange/" + ArchiveCheck.DESCRIPTION;

    private final CouncilTableRepository tables;
    private final CouncilStanding standing;

    /** For the proxy of the container only. */
    protected ArchiveComposer() {
        this(null, null);
    }

    @Inject
    public ArchiveComposer(CouncilTableRepository tables, CouncilStanding standing) {
        this.tables = tables;
        this.standing = standing;
    }

    /** Writes the archive; returns by what it is known again. */
    KeptArchive.Marks write(Manifest.Head head, OutputStream out) {
        ArchiveWriter writer = new ArchiveWriter(out);
        writer.words(ArchiveCheck.DESCRIPTION, description());
        Set<AuthorityCode> codes = standing.codesOf(new AuthorityCode(head.council()));
        CouncilTable.archived().forEach(table -> write(table, writer, codes));
        return writer.end(head);
    }

    /** The mark of the council's work as it is now, by which it can be told whether an archive still holds all of it. */
    String contentNow() {
        ArchiveWriter writer = new ArchiveWriter(OutputStream.nullOutputStream());
        CouncilTable.loaded().stream().filter(CouncilTable::isWork).forEach(table -> write(table, writer, Set.of()));
        return ContentMark.of(writer.files());
    }

    private void write(CouncilTable table, ArchiveWriter writer, Set<AuthorityCode> codes) {
        List<ArchiveColumn> columns = tables.columns(table);
        writer.table(table.file(), columns.stream().map(ArchiveColumn::name).toList(), row -> {
            if (table.tellsOfOthers()) {
                tables.readTrail(codes, columns, row::accept);
            } else {
                tables.read(table, columns, row::accept);
            }
        });
    }

    private static byte[] description() {
        try (InputStream words = ArchiveComposer.class.getResourceAsStream(DESCRIPTION_PLACE)) {
            return words.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
