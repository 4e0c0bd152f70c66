package uk.councilportal.access.view;

import java.util.List;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.platform.api.CsvTable;

/** The history as a file: what the page shows, with times in UTC and the names of actions as the log has them. */
final class HistoryFile {

    private static final List<String> HEADER =
            List.of("at_utc", "who", "roles", "action", "action_code", "object", "outcome", "reason", "request");

    private HistoryFile() {}

    static CsvTable table(List<AuditLine> entries) {
        return new CsvTable(HEADER, entries.stream().map(HistoryFile::row).toList());
    }

    private static List<String> row(AuditLine entry) {
        return List.of(
                entry.at().toString(),
                entry.who(),
                entry.roles(),
                HistoryWords.action(entry.call().action()),
                entry.call().action(),
                entry.call().object(),
                entry.result().outcome().name(),
                entry.result().reason(),
                entry.call().requestId());
    }
}
