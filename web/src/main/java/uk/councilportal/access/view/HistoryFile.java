package uk.councilportal.access.view;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.service.AuditLimits;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.exchange.WorkbookWriter;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;

/**
 * Audit entries as a file: every one that passes the filter, with times in UTC and the names of actions as the log has them. Where there
 * are more than a file holds, its last line says so.
 */
final class HistoryFile {

    private static final String WORKBOOK = "xlsx";
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

    /** Gives entries one after the other. */
    @FunctionalInterface
    interface Entries {
        /** Gives all of them; says whether there are more than a file holds. */
        boolean giveTo(Consumer<AuditLine> to);
    }

    /** Answers the page's address with the entries. They are all read before anything is sent: nobody's slow line keeps the database waiting. */
    static void send(Entries entries, String name, String kind) {
        try {
            Path held = Files.createTempFile("trail", "." + kind);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(held))) {
                    write(entries, kind, out);
                }
                String type =
                        kind.equals(WORKBOOK) ? WorkbookWriter.MEDIA_TYPE : CsvTable.MEDIA_TYPE + ";charset=UTF-8";
                Download.of(type, name + "." + kind, out -> Files.copy(held, out));
            } finally {
                Files.deleteIfExists(held);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Entries entries, String kind, OutputStream out) throws IOException {
        if (kind.equals(WORKBOOK)) {
            WorkbookWriter.writeLong(Messages.text("audit.sheet"), HEADER, rows -> give(entries, rows), out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable.writeRow(HEADER, writer);
        give(entries, row -> {
            try {
                CsvTable.writeRow(row, writer);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        writer.flush();
    }

    private static void give(Entries entries, Consumer<List<String>> rows) {
        if (entries.giveTo(entry -> rows.accept(row(entry)))) {
            Stream<String> words = Stream.of(Messages.text("audit.file.more", AuditLimits.FILE));
            rows.accept(Stream.concat(words, Collections.nCopies(HEADER.size() - 1, "").stream())
                    .toList());
        }
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
