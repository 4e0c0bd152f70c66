package uk.councilportal.benchmark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Small files of national data, and the areas they name. */
final class NationalFixture {
    static final NationalArea ROTHERHAM = council("372", "Rotherham", "E08000018");
    static final NationalArea BARNSLEY = council("370", "Barnsley", "E08000016");
    static final NationalArea NORTH_YORKSHIRE = council("815", "North Yorkshire", "E06000065");

    private NationalFixture() {}

    static NationalArea council(String number, String name, String code) {
        return new NationalArea(
                number, AreaKind.COUNCIL, name, "Yorkshire and The Humber", Optional.of(new AuthorityCode(code)));
    }

    static AreaDirectory areas() {
        return new AreaDirectory(
                List.of(ROTHERHAM, BARNSLEY, NORTH_YORKSHIRE),
                Map.of("E08000018", "372", "E08000016", "370", "E06000065", "815"));
    }

    static FileSource file(String text) {
        return FileSource.of("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static NationalFile national(String text) {
        try {
            return NationalFile.of(file(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that can be read. */
    static <T> List<T> read(CsvParser<T> parser, NationalFile file) {
        return parser.readAll(file.source(), new FailureLog());
    }

    /** Everything that cannot, as "line column". */
    static List<String> rejected(CsvParser<?> parser, NationalFile file) {
        FailureLog failures = new FailureLog();
        parser.readAll(file.source(), failures);
        return failures.kept().stream()
                .map(failure -> failure.line() + " " + failure.column())
                .toList();
    }
}
