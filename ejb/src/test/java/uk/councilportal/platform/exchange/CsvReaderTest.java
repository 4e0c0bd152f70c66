package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader does with files people really hand in. */
class CsvReaderTest {
    private static final CsvFormat FORMAT = new CsvFormat("things", List.of("name", "value"), List.of("note"));

    private final FailureLog failures = new FailureLog();

    @Test
    void readsColumnsInAnyOrderWithoutBlanksAround() throws IOException {
        assertThat(read("value,name\n 1 ,one\n2, two \n")).containsExactly("2:one=1", "3:two=2");
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() throws IOException {
        assertThat(read("\uFEFFname,value\r\none,1\r\n")).containsExactly("2:one=1");
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void countsLinesThroughQuotedLineBreaksAndEmptyLines() throws IOException {
        assertThat(read("name,value\n\"a\nb\",1\n\nlast,2\n")).last().isEqualTo("5:last=2");
    }

    @Test
    void passesOverRowsOfEmptyCellsHoweverManyThereAre() throws IOException {
        assertThat(read("name,value,note\n,,\none,1,\n , ,\n,,,,\n\"\",\"\",\" \"\n,\n,,seen\nlast,2,\n,,\n"))
                .containsExactly("3:one=1", "8:=seen", "9:last=2");
        assertThat(failures.isEmpty()).isTrue();
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("", 0, "", "The file is empty"),
                Arguments.of("name\none\n", 1, "value", "The column is missing"),
                Arguments.of("name,value,valeu\n", 1, "valeu", "A file of things has no such column"),
                Arguments.of("name,value,name\n", 1, "name", "The column appears twice"),
                Arguments.of("name,value\none,1\ntwo\n", 3, "", "The row has 1 cells, the heading line 2"),
                Arguments.of("name,value\none,1,2\n", 2, "", "The row has 3 cells, the heading line 2"),
                Arguments.of("\"name,value\n", 1, "", "quotation marks do not match"),
                Arguments.of("name,value\none,\"1\n", 2, "", "quotation marks do not match"),
                Arguments.of("name,value\n\"on\"e,1\n", 2, "", "quotation marks do not match"),
                Arguments.of("name;value\none;1\n", 1, "name;value", "no such column"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void saysWhereAFileIsNotWellFormed(String text, long line, String column, String message) throws IOException {
        read(text);
        assertThat(failures.kept()).first().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(line);
            assertThat(failure.column()).isEqualTo(column);
            assertThat(failure.message()).contains(message);
        });
    }

    static Stream<Arguments> badEncodings() {
        return Stream.of(
                Arguments.of("name,value\none,1\ncafé,2\n", StandardCharsets.ISO_8859_1, 3, "not UTF-8"),
                Arguments.of("name,value\n£5,2\n", Charset.forName("windows-1252"), 2, "not UTF-8"),
                Arguments.of("name,value\none,1\n", StandardCharsets.UTF_16, 0, "UTF-16"),
                Arguments.of("\uFEFFname,value\none,1\n", StandardCharsets.UTF_16LE, 0, "UTF-16"));
    }

    @ParameterizedTest
    @MethodSource("badEncodings")
    void saysWhichLineIsNotUtf8(String text, Charset charset, long line, String message) throws IOException {
        read(text.getBytes(charset));
        assertThat(failures.kept()).last().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(line);
            assertThat(failure.message()).contains(message);
        });
    }

    @Test
    void findsTheWrongLineBehindCharactersOfSeveralBytes() throws IOException {
        byte[] good = "name,value\né,1\n€,2\n𝄞,3\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = java.util.Arrays.copyOf(good, good.length + 2);
        file[good.length] = (byte) 0xE2;
        file[good.length + 1] = '\n';
        read(file);
        assertThat(failures.kept()).extracting(ImportFailure::line).containsExactly(5L);
    }

    @Test
    void findsTheLineInWhichAFileBreaksOffInsideACharacter() throws IOException {
        byte[] whole = "name,value\none,1\nca€".getBytes(StandardCharsets.UTF_8);
        read(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(failures.kept()).extracting(ImportFailure::line).containsExactly(3L);
    }

    @Test
    void takesAnEmptyLineForARowWhereThereIsOneColumn() throws IOException {
        List<String> rows = new ArrayList<>();
        new CsvReader(new CsvFormat("names", List.of("name"), List.of()), failures)
                .read(
                        new FileSource("x.csv", () -> new ByteArrayInputStream("name\none\n\ntwo\n".getBytes())),
                        row -> rows.add(row.line() + ":" + row.text("name")));
        assertThat(rows).containsExactly("2:one", "3:", "4:two");
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        FileSource broken = new FileSource("x.csv", () -> {
            throw new IOException("gone");
        });
        new CsvReader(FORMAT, failures).read(broken, row -> {});
        assertThat(failures.kept()).extracting(ImportFailure::message).containsExactly("The file cannot be read: gone");
    }

    @Test
    void endsWithACellThatHasNoEnd() throws IOException {
        EndlessStream stream = new EndlessStream("name,value\none,1\ntwo,\"2\n", "no end, \"\" really\n");
        FileSource endless = new FileSource("x.csv", () -> stream);
        new CsvReader(FORMAT, failures)
                .read(endless, row -> assertThat(row.text("name")).isEqualTo("one"));
        assertThat(failures.kept()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(3);
            assertThat(failure.column()).isEqualTo("value");
            assertThat(failure.message())
                    .isEqualTo(
                            "The cell has more than 32,767 characters. Where a quotation mark opens it, close it or take it out");
        });
        assertThat(stream.taken).isLessThan(4L * CsvBounds.LONGEST_CELL);
    }

    static Stream<Arguments> lengths() {
        String longest = "x".repeat(CsvBounds.LONGEST_CELL);
        String marks = "\"\"".repeat(CsvBounds.LONGEST_CELL);
        String cells = ",".repeat(CsvBounds.MOST_CELLS - 1);
        return Stream.of(
                Arguments.of("name,value\none," + longest + "\ntwo,2\n", ""),
                Arguments.of("name,value\none," + longest + "x\ntwo,2\n", "2 value"),
                Arguments.of("name,value\n" + longest + "x,1\ntwo,2\n", "2 name"),
                Arguments.of("name,value\r\none,\"" + longest + "\"\r\ntwo,\"" + marks + "\"\r\n", ""),
                Arguments.of("name,value\none,1\ntwo,\"" + longest + "x\"\n", "3 value"),
                Arguments.of("name,value\n\"" + marks + "x\",1\n", "2 name"),
                Arguments.of("name,value\n\"" + marks + "\"\"\",1\n", "2 name"),
                Arguments.of("name,value\none,1" + cells + "\n", "2 1001"),
                Arguments.of("name,value\none," + cells.substring(1) + "\n", "2 "),
                Arguments.of(longest + "x,value\none,1\n", "1 1"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void takesCellsAndRowsAsLongAsASpreadsheetWritesThem(String text, String refused) throws IOException {
        read(text);
        assertThat(failures.kept().stream()
                        .map(failure -> failure.line() + " " + failure.column())
                        .toList())
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    /** Begins somehow, goes on in the same way for ever, and counts what is taken of it. */
    private static final class EndlessStream extends InputStream {
        private final byte[] begin;
        private final byte[] more;
        private long taken;

        private EndlessStream(String begin, String more) {
            this.begin = begin.getBytes(StandardCharsets.UTF_8);
            this.more = more.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long place = taken++ - begin.length;
            return place < 0 ? begin[(int) place + begin.length] : more[(int) (place % more.length)];
        }
    }

    @Test
    void keepsOnlyTheFirstThousandFailuresButCountsThemAll() throws IOException {
        read("name,value\n" + "x\n".repeat(1_500));
        assertThat(failures.kept()).hasSize(FailureLog.KEPT);
        assertThat(failures.rejectedRows()).isEqualTo(1_500);
    }

    @Test
    void countsSeveralFailuresOfARowOnce() {
        failures.add(2, "a", "bad");
        failures.add(2, "b", "bad");
        assertThat(failures.rejectedRows()).isEqualTo(1);
    }

    private List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] bytes) throws IOException {
        List<String> rows = new ArrayList<>();
        new CsvReader(FORMAT, failures)
                .read(
                        new FileSource("x.csv", () -> new ByteArrayInputStream(bytes)),
                        row -> rows.add(
                                row.line() + ":" + row.text("name") + "=" + row.text("value") + row.text("note")));
        return rows;
    }
}
