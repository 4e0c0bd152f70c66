package uk.councilportal.archive.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import uk.councilportal.archive.model.CouncilTable;

/**
 * The mark of a council's work: SHA-256 over the names and digests of the files that hold it, one to a line, in the order of loading.
 * While nobody works it stays the same, whatever else happens: somebody signs in, or the trail goes on.
 */
public final class ContentMark {
    private ContentMark() {}

    /** The mark of these files. */
    public static String of(Collection<ArchivedFile> files) {
        String lines = CouncilTable.loaded().stream()
                .filter(CouncilTable::isWork)
                .flatMap(table -> files.stream().filter(file -> file.name().equals(table.file())))
                .map(file -> file.name() + " " + file.digest() + "\n")
                .collect(Collectors.joining());
        MarkedStream marked = MarkedStream.nowhere();
        marked.write(lines.getBytes(StandardCharsets.UTF_8));
        return marked.digest();
    }
}
