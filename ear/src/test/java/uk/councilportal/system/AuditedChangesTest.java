package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.system.LoggedTransaction.Kind;
import uk.councilportal.system.LoggedTransaction.Row;

/** What the look back on all changes finds, on paper: a transaction by the tables it wrote, its entries and its people. */
class AuditedChangesTest {
    private static final String ANY = "ReportSettingService.set";

    @ParameterizedTest(name = "{0}; entries {1}; {2} people: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            observation            | DONE                           | 0 | right
            observation            | -                              | 0 | wrong
            observation            | DONE DONE                      | 0 | wrong
            observation            | REFUSED                        | 0 | wrong
            observation            | DONE REFUSED                   | 0 | wrong
            observation            | altered                        | 0 | wrong
            observation staging    | DONE                           | 0 | right
            staging                | -                              | 0 | no change
            staging                | DONE                           | 0 | no change
            -                      | REFUSED                        | 0 | no change
            unknown                | -                              | 0 | no change
            -                      | DONE                           | 1 | right
            -                      | -                              | 1 | wrong
            -                      | DONE DONE                      | 1 | wrong
            -                      | DONE DONE                      | 2 | wrong
            -                      | DONE DONE file                 | 2 | right
            -                      | DONE file                      | 2 | wrong
            -                      | DONE DONE DONE file            | 2 | wrong
            -                      | DONE REFUSED file              | 2 | wrong
            """)
    void findsEveryChangeWithoutExactlyOneEntry(String tables, String entries, int people, String expected) {
        LoggedTransaction transaction = new LoggedTransaction("somewhere");
        words(tables).forEach(table -> transaction.count(table, 3));
        words(entries).forEach(entry -> transaction.keep(entry(entry)));
        for (int person = 0; person < people; person++) {
            transaction.keep(new Row(LoggedTransaction.USER_CHANGE, Kind.UPDATE, Map.of("undone", "0")));
        }
        transaction.keep(new Row(LoggedTransaction.USER_CHANGE, Kind.UPDATE, Map.of("undone", "1")));
        AuditedChanges audited = new AuditedChanges(saidOfTables());

        List<LoggedTransaction> changes = audited.of(List.of(transaction));
        String found = changes.isEmpty() ? "no change" : audited.wrong(changes).isEmpty() ? "right" : "wrong";
        assertThat(found).isEqualTo(expected);
    }

    private static Row entry(String word) {
        return switch (word) {
            case "file" -> entry("UserImportService.inviteAll", "DONE", Kind.INSERT);
            case "altered" -> entry(ANY, "DONE", Kind.UPDATE);
            default -> entry(ANY, word, Kind.INSERT);
        };
    }

    private static Row entry(String action, String outcome, Kind kind) {
        return new Row(LoggedTransaction.AUDIT, kind, Map.of("action", action, "outcome", outcome));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.equals("-")).toList();
    }

    private static Properties saidOfTables() {
        Properties tables = new Properties();
        tables.setProperty("observation", AuditedChanges.STATE);
        tables.setProperty("staging", "no state: what is looked at before it is stored");
        return tables;
    }
}
