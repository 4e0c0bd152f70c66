package uk.councilportal.platform.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import uk.councilportal.platform.api.CsvTable;

/** Answers a page's address with a file in place of the page. */
public final class Download {

    private Download() {}

    /** Sends the table as a CSV file of this name, "history.csv". */
    public static void of(CsvTable table, String fileName) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(CsvTable.MEDIA_TYPE);
        external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try {
            table.writeTo(external.getResponseOutputWriter());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }
}
