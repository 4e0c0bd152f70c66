package uk.councilportal.platform.api;

import java.io.IOException;
import java.util.List;

/** A table to be written as CSV: the names of its columns and rows of texts; a missing text is an empty cell, never {@code null}. */
public record CsvTable(List<String> header, List<List<String>> rows) {

    /** The media type of the tables. */
    public static final String MEDIA_TYPE = "text/csv";

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Writes one row of a table too long to be held in memory. */
    public static void writeRow(List<String> cells, Appendable out) throws IOException {
        CsvTableWriter.writeRow(cells, out);
    }

    /** Writes the table for a page that offers it as a file; REST resources return it. */
    public void writeTo(Appendable out) throws IOException {
        CsvTableWriter.write(this, out);
    }
}
