package uk.councilportal.archive.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.ArchiveColumn.Kind;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;

/** Archives in which every table has the council, a number and a note, with something wrong with them. */
final class ArchiveFixture {
    static final String COUNCIL = "E08000018";
    static final String FORMER = "E06000099";
    static final List<String> COLUMNS = List.of("council", "id", "note");

    private final Map<CouncilTable, List<List<String>>> rows = new HashMap<>();
    private Manifest.Head head = new Manifest.Head(2, "1.0.0", COUNCIL, "Rotherham", "2017-06-01T09:00", "admin", 7);

    /** The table of issues came with format 2 here, and the council was E06000099 before. */
    static Expected expected() {
        Map<CouncilTable, List<ArchiveColumn>> columns = new HashMap<>();
        CouncilTable.archived()
                .forEach(table -> columns.put(
                        table,
                        List.of(
                                new ArchiveColumn(table.owner(), Kind.CODE, 9, 0, false, false),
                                new ArchiveColumn("id", Kind.WHOLE, 32, 0, false, false),
                                new ArchiveColumn("note", Kind.TEXT, 20, 0, true, true))));
        Map<CouncilTable, Integer> since = new HashMap<>();
        CouncilTable.archived().forEach(table -> since.put(table, table == CouncilTable.ISSUE ? 2 : 1));
        return new Expected(Set.of(new AuthorityCode(COUNCIL), new AuthorityCode(FORMER)), columns, since);
    }

    ArchiveFixture of(Manifest.Head other) {
        this.head = other;
        return this;
    }

    ArchiveFixture with(CouncilTable table, String... cells) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(Arrays.asList(cells));
        return this;
    }

    /** The archive as the portal writes it. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter writer = new ArchiveWriter(out);
        writer.words(ArchiveCheck.DESCRIPTION, "Words".getBytes(StandardCharsets.UTF_8));
        CouncilTable.archived()
                .forEach(table -> writer.table(
                        table.file(),
                        List.of(table.owner(), "id", "note"),
                        row -> rows.getOrDefault(table, List.of()).forEach(row)));
        writer.end(head);
        return out.toByteArray();
    }

    /** The files of an archive, to be put together otherwise. */
    static Map<String, byte[]> unpacked(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                write(zip, file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** What the portal says of an archive: the file, the line, the column and the words. */
    static List<String> faults(Path folder, byte[] archive) {
        try {
            Path path = Files.write(folder.resolve("archive.zip"), archive);
            ArchiveFailures failures = new ArchiveFailures();
            boolean whole = new ArchiveCheck(expected(), failures).check(path).isPresent();
            if (whole != failures.isEmpty()) {
                throw new AssertionError("An archive is whole where nothing is wrong with it, and nowhere else");
            }
            return failures.kept().stream()
                    .map(each -> "%s %d %s: %s".formatted(each.file(), each.line(), each.column(), each.message()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
    }
}
