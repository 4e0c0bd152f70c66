package uk.councilportal.platform.faces;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import uk.councilportal.platform.exchange.FileName;

/** A file that was chosen on a page, or what came in its place. */
public final class SentFile {
    /** What can be wrong with it, each the end of a key of the message bundle: no file was chosen, or there is nothing in it. */
    public static final Set<String> PROBLEMS = Set.of("choose", "emptyFile");

    private static final String NAME_OF_NAMELESS = "figures";

    private SentFile() {}

    /** What is wrong with it; blank when it can be taken. */
    public static String problem(Part file) {
        boolean chosen = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        if (!chosen) {
            return "choose";
        }
        return file.getSize() == 0 ? "emptyFile" : "";
    }

    /** Puts it where it can be read more than once; whoever takes it removes it. */
    public static Path hold(Part file) throws IOException {
        Path held = Files.createTempFile("sent", ".part");
        try (InputStream bytes = file.getInputStream()) {
            Files.copy(bytes, held, StandardCopyOption.REPLACE_EXISTING);
        }
        return held;
    }

    /** What it is called. */
    public static String name(Part file) {
        return FileName.of(file.getSubmittedFileName(), NAME_OF_NAMELESS);
    }
}
