package uk.councilportal.archive.exchange;

import java.util.List;
import java.util.Optional;
import uk.councilportal.archive.model.CouncilTable;

/**
 * What is in an archive.
 *
 * @param head what it is
 * @param content the mark of the council's work in it; see {@link ContentMark}
 * @param files its files, in the order of loading
 */
public record Manifest(Head head, String content, List<ArchivedFile> files) {
    /** Which files there are: the latest format in which a table came. Archives of earlier formats lack the files of later tables. */
    public static final int FORMAT =
            CouncilTable.archived().stream().mapToInt(CouncilTable::since).max().orElseThrow();

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * What an archive is.
     *
     * @param format which files it has; see {@link #FORMAT}
     * @param software the version of the portal that has written it
     * @param council the ONS code of the council
     * @param name what the council is called
     * @param madeAt when it was written, UTC
     * @param madeBy who has taken it
     * @param revision the last change of the council's data in it
     */
    public record Head(
            int format, String software, String council, String name, String madeAt, String madeBy, int revision) {}

    /** What it says of a file. */
    public Optional<ArchivedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
