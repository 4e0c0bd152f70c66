package uk.councilportal.entry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.period.model.ReportingMonth;

/** Blocks as officers copy them from their spreadsheets, and the cells of the grid their figures belong to. */
class PastedBlockParserTest {
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);
    private static final DisplayFormat COUNT = new DisplayFormat(MeasureUnit.COUNT, 0);
    private static final DisplayFormat PERCENT = new DisplayFormat(MeasureUnit.PERCENT, 1);
    private static final List<PasteGrid.Row> ROWS = List.of(
            new PasteGrid.Row("1.1", "Number of contacts", "", COUNT),
            new PasteGrid.Row("2.1", "Assessments begun", "", COUNT),
            new PasteGrid.Row("2.2", "% of assessments within 45 days", "", PERCENT),
            new PasteGrid.Row("2.2", "% of assessments within 45 days", "North", PERCENT),
            new PasteGrid.Row("2.10", "Assessments open", "", COUNT));

    @ParameterizedTest
    @ValueSource(strings = {"Apr-17", "April 2017", "2017-04", "Apr 17", "Apr 2017", "42826", "01/04/2017", "apr-17"})
    void knowsMonthsHoweverTheyAreWritten(String head) {
        assertThat(figures("Ref\t" + head + "\n1.1\t983")).containsExactly("1.1 2017-04 983");
    }

    @Test
    void readsABlockWithHeadings() {
        String block = "Ref\tIndicator\tMar-17\tApr-17\r\n"
                + "1.1\tNumber of contacts\t1,234\t1402\r\n"
                + "2.2\t% of assessments within 45 days\t94.5%\t54 of 58\r\n\r\n\r\n";
        assertThat(figures(block))
                .containsExactly("1.1 2017-03 1234", "1.1 2017-04 1402", "2.2 2017-03 94.5", "2.2 2017-04 54/58");
        assertThat(read(block).heads()).isTrue();
    }

    @Test
    void takesTheLastColumnForTheOpenMonthWhereNoHeadingSaysOtherwise() {
        assertThat(figures("1.1\tNumber of contacts\t10\t11\t12"))
                .containsExactly("1.1 2017-02 10", "1.1 2017-03 11", "1.1 2017-04 12");
    }

    @Test
    void laysABlockWithoutReferencesOverTheGridAsASpreadsheetWould() {
        assertThat(figures("7\t8\n\n90%\t91%", new PasteGrid.Anchor(0, ReportingMonth.of(2017, 3))))
                .containsExactly("1.1 2017-03 7", "1.1 2017-04 8", "2.2 2017-03 90", "2.2 2017-04 91");
    }

    @Test
    void saysWhatLiesBelowTheGrid() {
        assertThat(problems("1\n2\n3", new PasteGrid.Anchor(3, APRIL)))
                .containsExactly("3A entry.paste.belowTheGrid []");
    }

    @Test
    void needsAPlaceForABlockWithoutReferences() {
        assertThat(problems("7\n8")).containsExactly("1A entry.paste.noPlace []", "2A entry.paste.noPlace []");
    }

    @Test
    void joinsNumeratorsAndDenominators() {
        assertThat(figures("Ref\tNumerator\tDenominator\tValue\n2.2\t76\t576\t13.2%\n1.1\t\t\t983"))
                .containsExactly("2.2 2017-04 76/576", "1.1 2017-04 983");
        assertThat(figures("Ref\tMar 17\t\tApr 17\t\n\tNum\tDen\tNum\tDen\n2.2\t1\t2\t3\t4"))
                .containsExactlyInAnyOrder("2.2 2017-03 1/2", "2.2 2017-04 3/4");
        assertThat(problems("Ref\tNumerator\tDenominator\n2.2\t76\t")).hasSize(1);
        assertThat(figures("Ref\tNumerator\tDenominator\n2.2\tn/a\tn/a")).containsExactly("2.2 2017-04 NOT_AVAILABLE");
    }

    @Test
    void findsRowsByTitleAndBreakdown() {
        assertThat(figures("Indicator\tBreakdown\tApr 17\n% of Assessments, within 45 days\tNorth\t50%\n"))
                .containsExactly("2.2 North 2017-04 50");
        assertThat(figures("2.2 % of assessments within 45 days\t50%\nNumber of contacts\t12\n"))
                .containsExactly("2.2 2017-04 50", "1.1 2017-04 12");
    }

    @Test
    void readsCellsOfSeveralLines() {
        assertThat(figures("Ref\tIndicator\tApr 17\r\n1.1\t\"Number of\ncontacts\"\t5\r\n"))
                .containsExactly("1.1 2017-04 5");
    }

    @Test
    void leavesBlankCellsAndHeadingsWithinTheBlockAlone() {
        assertThat(figures("Ref\tIndicator\tApr 17\nContact and referral\n1.1\tNumber of contacts\t\n2.1\t\t4\n"))
                .containsExactly("2.1 2017-04 4");
        assertThat(problems("Ref\tIndicator\tApr 17\nContact and referral\n2.1\t\t4\n"))
                .isEmpty();
    }

    @Test
    void saysWhichColumnsItLeavesOut() {
        PastedBlock block = read("Ref\tTarget\t2016/17\tApr 17\n1.1\t800\t9000\t5");
        assertThat(block.ignored()).containsExactly("Target", "2016/17");
        assertThat(block.cells()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.9    | Number of contacts | 12     | 2A entry.paste.unknownRef [4.9]",
                "2.1    | Assessments open   | 12     | 2A entry.paste.titleOfAnother [2.1, 2.10]",
                "''     | Something else     | 12     | 2B entry.paste.unknownTitle [Something else]",
                "''     | ''                 | 12     | 2A entry.paste.noRef []",
                "1.1    | Number of contacts | 12.5   | 2C entry.cell.notAWholeNumber [12.5]",
                "1.1    | Number of contacts | <5     | 2C entry.cell.hidden [<5]",
                "2.2    | ''                 | 9 of 8 | 2C entry.cell.moreThanTheWhole [9 of 8]",
                "2.2    | ''                 | #DIV/0!| 2C entry.cell.notANumber [#DIV/0!]"
            })
    void namesRowAndColumnOfAProblem(String ref, String title, String figure, String problem) {
        assertThat(problems("Ref\tIndicator\tApr 17\n%s\t%s\t%s".formatted(ref, title, figure)))
                .containsExactly(problem);
    }

    @Test
    void refusesAFigureThatStandsThereTwice() {
        assertThat(problems("Ref\tApr 17\n2.1\t5\n2.1\t6")).containsExactly("3B entry.paste.twice [2]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', entry.paste.empty",
        "'\n \n', entry.paste.empty",
        "'Ref\tIndicator\n1.1\tContacts', entry.paste.noFigures"
    })
    void refusesWhatIsNoBlock(String text, String problem) {
        assertThat(read(text).problems()).extracting(PastedProblem::messageKey).containsExactly(problem);
    }

    @Property
    void takesAnyTextWithoutFailing(@ForAll @StringLength(max = 60) String text) {
        PastedBlock block = read(text.replace('x', '\t').replace('y', '\n'));
        assertThat(block.cells()).allMatch(cell -> cell.gridRow() < ROWS.size());
    }

    private static PastedBlock read(String text) {
        return PastedBlockParser.read(text, new PasteGrid(ROWS, ROWS.size(), APRIL, Optional.empty()));
    }

    private static PastedBlock read(String text, PasteGrid.Anchor anchor) {
        return PastedBlockParser.read(text, new PasteGrid(ROWS, ROWS.size(), APRIL, Optional.of(anchor)));
    }

    private static List<String> figures(String text) {
        return figures(read(text));
    }

    private static List<String> figures(String text, PasteGrid.Anchor anchor) {
        return figures(read(text, anchor));
    }

    private static List<String> figures(PastedBlock block) {
        assertThat(block.problems()).isEmpty();
        return block.cells().stream().map(PastedBlockParserTest::words).toList();
    }

    @Test
    void refusesABlockThatIsAFileRatherThanABlock() {
        String tooLarge = "entry.paste.tooLarge [2000]";

        assertThat(problems("1\n".repeat(2_000))).noneMatch(problem -> problem.endsWith(tooLarge));
        assertThat(problems("1\n".repeat(2_001))).singleElement().asString().endsWith(tooLarge);
        assertThat(problems("1".repeat(1_000_001))).singleElement().asString().endsWith(tooLarge);
    }

    private static List<String> problems(String text) {
        return problems(read(text));
    }

    private static List<String> problems(String text, PasteGrid.Anchor anchor) {
        return problems(read(text, anchor));
    }

    private static List<String> problems(PastedBlock block) {
        return block.problems().stream()
                .map(problem -> problem.place().row() + problem.place().column() + " " + problem.messageKey() + " "
                        + problem.arguments())
                .toList();
    }

    private static String words(PastedCell cell) {
        PasteGrid.Row row = ROWS.get(cell.gridRow());
        String place = row.breakdown().isEmpty() ? row.ref() : row.ref() + " " + row.breakdown();
        return place + " " + cell.month() + " " + words(cell.reading());
    }

    private static String words(CellReading reading) {
        if (reading instanceof CellReading.Absent absent) {
            return absent.status().name();
        }
        var amounts = ((CellReading.Entered) reading).amounts();
        return amounts.isFraction()
                ? List.of(
                                amounts.numerator().orElseThrow(),
                                amounts.denominator().orElseThrow())
                        .stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("/"))
                : amounts.value().orElseThrow().toPlainString();
    }
}
