package uk.councilportal.submission.api;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import uk.councilportal.platform.api.InvalidParameterException;

/** The parts of a form with a file. */
final class UploadedParts {

    private static final String FILE = "file";

    private UploadedParts() {}

    static ReceivedFile file(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> FILE.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(FILE, "", "a part of the form with the CSV file"));
        return ReceivedFile.of(file.getContent(), file.getFileName().orElse(""));
    }
}
