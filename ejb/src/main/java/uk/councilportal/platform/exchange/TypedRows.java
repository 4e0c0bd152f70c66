package uk.councilportal.platform.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows that somebody has typed into a form, read by the rules of the files: one set of rules serves both. */
public final class TypedRows {

    private TypedRows() {}

    /** The rows as a file. A column that a row does not name is empty in it. */
    public static FileSource file(String name, List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Map<String, String> row : rows) {
                List<String> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileSource.of(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What is wrong with the cells of one row, all of it at once: each cell is tried in a row that is right but for it.
     *
     * @param parser the reader of such files
     * @param right a row that is right
     * @param typed the cells typed, in the order in which they are tried
     */
    public static List<ImportFailure> check(CsvParser<?> parser, Map<String, String> right, Map<String, String> typed) {
        Map<String, String> row = new LinkedHashMap<>(right);
        List<ImportFailure> failures = new ArrayList<>();
        typed.forEach((column, text) -> {
            String before = row.put(column, text);
            FailureLog log = new FailureLog();
            parser.readAll(file("", List.of(row)), log);
            if (!log.isEmpty()) {
                failures.addAll(log.kept());
                row.put(column, before == null ? "" : before);
            }
        });
        return failures;
    }
}
