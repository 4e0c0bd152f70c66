package uk.councilportal.scorecard.published;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of shared figures beside the project, or beside the folder the project is checked out in. */
public final class SharedFolder {

    private SharedFolder() {}

    /** A folder of it; one that does not exist where there is none. */
    public static Path find(String folder) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path found = place.resolveSibling("shared").resolve(folder);
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return Path.of("../../shared").resolve(folder);
    }
}
