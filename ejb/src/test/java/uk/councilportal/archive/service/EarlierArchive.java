package uk.councilportal.archive.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.archive.exchange.ArchiveCheck;
import uk.councilportal.archive.exchange.ArchiveReader;
import uk.councilportal.archive.exchange.ArchiveWriter;
import uk.councilportal.archive.exchange.Manifest;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;

/** An archive as a portal wrote it before some columns came. */
final class EarlierArchive {
    private final Path archive;
    private final Manifest.Head head;

    EarlierArchive(Path archive, AuthorityCode council) {
        this.archive = archive;
        this.head = new Manifest.Head(Manifest.FORMAT, "0.9.0", council.value(), "", "2017-06-01T09:00", "admin", 7);
    }

    /** Writes it anew without some columns of some tables. */
    void without(Map<CouncilTable, Set<String>> later, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            ArchiveWriter writer = new ArchiveWriter(out);
            writer.words(ArchiveCheck.DESCRIPTION, "Words".getBytes(StandardCharsets.UTF_8));
            CouncilTable.archived().forEach(table -> {
                Rows rows = new Rows(later.getOrDefault(table, Set.of()));
                new ArchiveReader(archive).read(table, rows);
                writer.table(table.file(), rows.headings, row -> rows.all.forEach(row));
            });
            writer.end(head);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of a table without some of its columns. */
    private static final class Rows implements ArchiveReader.Rows {
        private final Set<String> later;
        private final List<List<String>> all = new ArrayList<>();
        private List<Integer> kept = List.of();
        private List<String> headings = List.of();

        private Rows(Set<String> later) {
            this.later = later;
        }

        @Override
        public void headings(List<String> columns) {
            kept = IntStream.range(0, columns.size())
                    .filter(place -> !later.contains(columns.get(place)))
                    .boxed()
                    .toList();
            headings = kept(columns);
        }

        @Override
        public void row(long line, List<String> cells) {
            all.add(kept(cells));
        }

        /** Cells may hold nothing, which no unmodifiable list does. */
        private List<String> kept(List<String> cells) {
            List<String> some = new ArrayList<>();
            kept.forEach(place -> some.add(cells.get(place)));
            return some;
        }
    }
}
