package uk.councilportal.platform.api;

import java.util.List;

/** A table to be written as CSV: the names of its columns and rows of texts; a missing text is an empty cell, never {@code null}. */
public record CsvTable(List<String> header, List<List<String>> rows) {

    /** The media type of the tables. */
    public static final String MEDIA_TYPE = "text/csv";

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
