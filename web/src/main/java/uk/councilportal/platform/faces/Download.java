package uk.councilportal.platform.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import uk.councilportal.platform.api.CsvTable;

/** Answers a page's address with a file in place of the page. */
public final class Download {

    private Download() {}

    /** Writes a file. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Sends the table as a CSV file of this name, "history.csv". */
    public static void of(CsvTable table, String fileName) {
        of(CsvTable.MEDIA_TYPE + ";charset=UTF-8", fileName, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            table.writeTo(writer);
            writer.flush();
        });
    }

    /** Sends a file of this kind and name. */
    public static void of(String mediaType, String fileName, Body body) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try {
            body.writeTo(external.getResponseOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        faces.responseComplete();
    }
}
