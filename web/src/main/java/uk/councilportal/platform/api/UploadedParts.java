package uk.councilportal.platform.api;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;

/** The parts of a form with a file. */
public final class UploadedParts {

    private static final String FILE = "file";

    private UploadedParts() {}

    public static ReceivedFile file(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> FILE.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(FILE, "", "a part of the form with the CSV file"));
        return ReceivedFile.of(file.getContent(), file.getFileName().orElse(""));
    }
}
