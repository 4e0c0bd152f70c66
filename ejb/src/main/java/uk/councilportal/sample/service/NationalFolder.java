package uk.councilportal.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.service.NationalImportService;
import uk.councilportal.platform.exchange.FileSource;

/**
 * A folder of national data: every file in the order in which they build on one another, each a guarded call on the
 * portal's own account and a transaction of its own. Files of other kinds are left out.
 */
@ApplicationScoped
public class NationalFolder {
    private static final Logger LOG = System.getLogger(NationalFolder.class.getName());
    private static final String JOB = "national-data";

    @Inject
    SystemCaller caller;

    @Inject
    NationalImportService imports;

    /** Loads what is not kept already, and says in the log how far it has come. */
    public void load(Path folder) throws Exception {
        List<Known> files = caller.forPortal(JOB, () -> list(folder));
        for (int i = 0; i < files.size(); i++) {
            FileSource file = files.get(i).file();
            String done = caller.forPortal(JOB, () -> store(file));
            LOG.log(Level.INFO, "National data: %d of %d, %s: %s".formatted(i + 1, files.size(), file.name(), done));
        }
    }

    private String store(FileSource file) {
        return imports.isKept(file)
                ? "kept already"
                : imports.store(file).counts().toString();
    }

    private List<Known> list(Path folder) throws IOException {
        List<Known> known = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                FileSource file = FileSource.of(path);
                Optional<NationalFileKind> kind = imports.kind(file);
                kind.ifPresentOrElse(
                        found -> known.add(new Known(file, found)),
                        () -> LOG.log(Level.INFO, "National data: " + file.name() + " is of no known kind, left out"));
            }
        }
        known.sort(Comparator.comparing(Known::kind));
        return known;
    }

    /** A file of a known kind. */
    private record Known(FileSource file, NationalFileKind kind) {}
}
