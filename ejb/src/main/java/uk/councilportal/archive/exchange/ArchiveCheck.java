package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Looks an archive over as a whole before a row of it is loaded: is it one, is it this council's, is every file there and as it
 * was written, does it have the columns of the tables of this portal, and would the database take each cell as it stands.
 */
public final class ArchiveCheck {
    /** The file that says what is in an archive. */
    public static final String MANIFEST = "manifest.json";

    /** The file that explains it. */
    public static final String DESCRIPTION = "archive-format.md";

    private static final Set<String> OTHERS = Set.of(MANIFEST, DESCRIPTION);
    private static final int LONGEST_MANIFEST = 1_000_000;
    /** All files together, unpacked. The figures of a council of fifty reports over thirty years are a tenth of it. */
    private static final long MOST_BYTES = 4_000_000_000L;

    private final Expected expected;
    private final ArchiveFailures failures;

    public ArchiveCheck(Expected expected, ArchiveFailures failures) {
        this.expected = expected;
        this.failures = failures;
    }

    /** The manifest of an archive that can be loaded; empty where something is wrong, and the failures say what. */
    public Optional<Manifest> check(Path path) {
        try (ArchiveFile archive = new ArchiveFile(path)) {
            return check(archive);
        } catch (IOException notOne) {
            failures.add("", "This is not a whole ZIP file. Download the archive again");
            return Optional.empty();
        }
    }

    private Optional<Manifest> check(ArchiveFile archive) throws IOException {
        if (!hasEachNameOnce(archive.names())) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = manifest(archive).filter(this::isForHere);
        if (manifest.isPresent()
                && hasKnownNames(archive.names(), manifest.get().head().format())) {
            checkFiles(archive, manifest.get());
        }
        return manifest.filter(whole -> failures.isEmpty());
    }

    private boolean hasEachNameOnce(List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> failures.add(name, "The file is in the archive twice"));
        if (!seen.contains(MANIFEST)) {
            failures.add(MANIFEST, "The file is missing");
        }
        return failures.isEmpty();
    }

    /** The files of its format, those and no others; a table that came later has none. */
    private boolean hasKnownNames(List<String> names, int format) {
        Set<String> tables =
                expected.tables(format).stream().map(CouncilTable::file).collect(Collectors.toSet());
        names.stream()
                .filter(name -> !tables.contains(name) && !OTHERS.contains(name))
                .forEach(name -> failures.add(name, "No archive of format %d has such a file".formatted(format)));
        tables.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> failures.add(name, "The file is missing"));
        return failures.isEmpty();
    }

    private Optional<Manifest> manifest(ArchiveFile archive) throws IOException {
        byte[] bytes = archive.head(MANIFEST, LONGEST_MANIFEST);
        if (bytes.length > LONGEST_MANIFEST) {
            failures.add(MANIFEST, "The file is too long");
            return Optional.empty();
        }
        try {
            return Optional.of(ManifestJson.read(bytes));
        } catch (RuntimeException notOne) {
            failures.add(MANIFEST, "The file is not a manifest of this portal");
            return Optional.empty();
        }
    }

    private boolean isForHere(Manifest manifest) {
        int format = manifest.head().format();
        if (format < 1 || format > expected.format()) {
            failures.add(
                    MANIFEST,
                    "The archive has format %d; this portal reads formats up to %d"
                            .formatted(format, expected.format()));
        } else if (AuthorityCode.find(manifest.head().council())
                .filter(expected.codes()::contains)
                .isEmpty()) {
            failures.add(MANIFEST, "The archive is of another council");
        } else if (manifest.files().stream().mapToLong(ArchivedFile::bytes).sum() > MOST_BYTES
                || manifest.files().stream().anyMatch(file -> file.bytes() < 0 || file.bytes() > MOST_BYTES)) {
            failures.add(MANIFEST, "The files are longer than those of any council");
        } else if (!ContentMark.of(manifest.files()).equals(manifest.content())) {
            failures.add(MANIFEST, "The digests of the files do not add up to that of the whole");
        }
        return failures.isEmpty();
    }

    private void checkFiles(ArchiveFile archive, Manifest manifest) throws IOException {
        for (CouncilTable table : expected.tables(manifest.head().format())) {
            Optional<ArchivedFile> file = manifest.file(table.file());
            if (file.isEmpty()) {
                failures.add(table.file(), "The manifest does not name the file");
            } else if (!archive.digest(file.get()).equals(file.get().digest())) {
                failures.add(table.file(), "The file is not as it was written: its digest is another");
            } else {
                new RowCheck(expected.columns().get(table), table, failures)
                        .check(archive, file.get(), manifest.head().council());
            }
        }
    }
}
