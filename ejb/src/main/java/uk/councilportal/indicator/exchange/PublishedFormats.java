package uk.councilportal.indicator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/**
 * The five formats in which councils publish, from which a council can start its own: columns, headings and sorts of
 * figure, without titles and without figures. They are kept as a file of reports.
 */
public final class PublishedFormats {
    private static final String FILE = "formats.csv";
    /** The file names no council: a format belongs to none. */
    private static final AuthorityCode NO_COUNCIL = new AuthorityCode("E00000000");

    private PublishedFormats() {}

    /** The formats in the order of the file. */
    public static List<ReportLayout> list() {
        FailureLog failures = new FailureLog();
        List<ReportLayout> layouts = new ReportCsvParser(NO_COUNCIL)
                .readAll(FileSource.of(FILE, bytes()), failures).stream()
                        .map(line -> line.definition())
                        .map(ReportDefinition::layout)
                        .toList();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(FILE + ": " + failures.kept());
        }
        return layouts;
    }

    private static byte[] bytes() {
        try (InputStream file = PublishedFormats.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
