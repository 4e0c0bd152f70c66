package uk.councilportal.platform.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Writes a table as CSV by RFC 4180: UTF-8, CRLF, a header line, quotes where needed. No cell can start a formula. */
@Provider
@Produces(CsvTable.MEDIA_TYPE)
public class CsvTableWriter implements MessageBodyWriter<CsvTable> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == CsvTable.class;
    }

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber")
    public void writeTo(
            CsvTable table,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(table, writer);
        writer.flush();
    }

    static void write(CsvTable table, Appendable out) throws IOException {
        writeRow(table.header(), out);
        for (List<String> row : table.rows()) {
            writeRow(row, out);
        }
    }

    static void writeRow(List<String> cells, Appendable out) throws IOException {
        for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
            out.append(CsvCell.of(rest.next()));
            if (rest.hasNext()) {
                out.append(',');
            }
        }
        out.append("\r\n");
    }
}
