package uk.councilportal.access.view;

import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.exchange.WorkbookSheet;
import uk.councilportal.platform.exchange.WorkbookWriter;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;

/** Audit entries as a file: what the page shows, with times in UTC and the names of actions as the log has them. */
final class HistoryFile {

    private static final List<String> HEADER = List.of(
            "at_utc",
            "who",
            "council",
            "about",
            "roles",
            "action",
            "action_code",
            "object",
            "outcome",
            "reason",
            "request");

    private HistoryFile() {}

    /** Answers the page's address with the entries, as a workbook or as CSV. */
    static void send(List<AuditLine> entries, String name, String kind) {
        CsvTable table = table(entries);
        if (kind.equals("xlsx")) {
            WorkbookSheet sheet = new WorkbookSheet(Messages.text("audit.sheet"), table.header(), table.rows());
            Download.of(WorkbookWriter.MEDIA_TYPE, name + ".xlsx", out -> WorkbookWriter.write(List.of(sheet), out));
        } else {
            Download.of(table, name + ".csv");
        }
    }

    static CsvTable table(List<AuditLine> entries) {
        return new CsvTable(HEADER, entries.stream().map(HistoryFile::row).toList());
    }

    private static List<String> row(AuditLine entry) {
        return List.of(
                entry.at().toString(),
                entry.actor().name(),
                entry.actor().council().map(AuthorityCode::value).orElse(""),
                entry.call().about().stream().map(AuthorityCode::value).sorted().collect(Collectors.joining(" ")),
                entry.actor().rolesAsText(),
                HistoryWords.action(entry.call().action()),
                entry.call().action(),
                entry.call().object(),
                entry.result().outcome().name(),
                entry.result().reason(),
                entry.call().requestId());
    }
}
