package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.StandardLinkCsvParser;

/** A form is held to the rules of the files. */
class TypedRowsTest {
    private static final Map<String, String> RIGHT =
            Map.of("report", "SG", "ref", "1.1", "standard", "contacts", "comparability", "SAME");

    private final StandardLinkCsvParser parser = new StandardLinkCsvParser(new AuthorityCode("E08000018"));

    @Test
    void readsCellsWithQuotesCommasAndLines() {
        Map<String, String> row = new LinkedHashMap<>(RIGHT);
        row.put("note", "Says \"new\", and\nno more");

        assertThat(parser.readAll(TypedRows.file("form", List.of(row)), new FailureLog()))
                .singleElement()
                .satisfies(line -> assertThat(line.link().note()).contains("\"new\", and"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("ref", "[1.1]");
        typed.put("standard", "");
        typed.put("comparability", "CLOSE");
        typed.put("note", "=SUM(A1)");

        assertThat(TypedRows.check(parser, RIGHT, typed))
                .extracting(ImportFailure::column)
                .containsExactly("ref", "standard", "note");
    }

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(TypedRows.check(parser, RIGHT, RIGHT)).isEmpty();
    }

    @Test
    void takesARowWithoutSomeColumnsAsEmptyThere() {
        Map<String, String> other = new LinkedHashMap<>(RIGHT);
        other.put("note", "only here");

        assertThat(parser.readAll(TypedRows.file("form", List.of(other, RIGHT)), new FailureLog()))
                .extracting(line -> line.link().note())
                .containsExactly("only here", "");
    }
}
