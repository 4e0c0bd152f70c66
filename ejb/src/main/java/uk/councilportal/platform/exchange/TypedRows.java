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
     * A cell that goes only with another one that is typed as well is tried again once that stands.
     *
     * @param parser the reader of such files
     * @param right a row that is right
     * @param typed the cells typed, in the order in which they are tried
     */
    public static List<ImportFailure> check(CsvParser<?> parser, Map<String, String> right, Map<String, String> typed) {
        Map<String, String> row = new LinkedHashMap<>(right);
        Map<String, List<ImportFailure>> refused = tried(parser, row, typed);
        int before = typed.size();
        while (!refused.isEmpty() && refused.size() < before) {
            before = refused.size();
            Map<String, String> again = new LinkedHashMap<>(typed);
            again.keySet().retainAll(refused.keySet());
            refused = tried(parser, row, again);
        }
        return refused.values().stream().flatMap(List::stream).toList();
    }

    /** Puts into the row what is right, and says what is wrong with the others. */
    private static Map<String, List<ImportFailure>> tried(
            CsvParser<?> parser, Map<String, String> row, Map<String, String> cells) {
        Map<String, List<ImportFailure>> refused = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            String before = row.put(column, text);
            FailureLog log = new FailureLog();
            parser.readAll(file("", List.of(row)), log);
            if (!log.isEmpty()) {
                refused.put(column, log.kept());
                row.put(column, before == null ? "" : before);
            }
        });
        return refused;
    }
}
