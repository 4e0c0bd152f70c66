package uk.councilportal.observation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Every kind of bad figure is rejected with its line, column and a reason that helps. */
class ObservationCsvParserTest {
    private static final String HEADINGS =
            "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";

    private final FailureLog failures = new FailureLog();

    @Test
    void readsACountAndAFraction() {
        List<ObservationLine> lines = read("""
                E08000018,SG,1.1,,,MONTH,2017-03,,,983,OK,
                ,SG,2.5,area,North,QUARTER,2016-Q4,38,41,,PROVISIONAL,late forms
                """);
        assertThat(failures.kept()).isEmpty();
        assertThat(lines).extracting(line -> line.period().code()).containsExactly("2017-03", "2016-Q4");
        assertThat(lines.get(1).amounts().numerator()).hasToString("Optional[38]");
        assertThat(lines.get(1).place().breakdownId()).isEqualTo(7);
        assertThat(lines.get(1).note()).isEqualTo("late forms");
    }

    @Test
    void passesOverRowsThatWereEmptiedInASpreadsheet() {
        assertThat(read(",,,,,,,,,,,\n,SG,1.1,,,MONTH,2017-03,,,983,OK,\n , ,,,,,,,,,,\n"))
                .hasSize(1);
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void readsAFigureThatIsNotThere() {
        assertThat(read(",SG,1.1,,,MONTH,2017-03,,,,NOT_AVAILABLE,\n"))
                .first()
                .satisfies(line -> assertThat(line.amounts().isEmpty()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E10000020,SG,1.1,,,MONTH,2017-03,,,1,OK,          | council     | another council than yours",
                ",XX,1.1,,,MONTH,2017-03,,,1,OK,                   | report      | There is no report \"XX\"",
                ",SG,9.9,,,MONTH,2017-03,,,1,OK,                   | ref         | The report SG has no indicator \"9.9\"",
                ",SG,,,,MONTH,2017-03,,,1,OK,                      | ref         | It cannot be left empty",
                ",SG,1.1,ward,East,MONTH,2017-03,,,1,OK,           | member      | There is no dimension \"ward\"",
                ",SG,1.1,area,East,MONTH,2017-03,,,1,OK,           | member      | The dimension area has no member \"East\"",
                ",SG,1.1,area;phase,North,MONTH,2017-03,,,1,OK,    | dimension   | As many members as dimensions",
                ",SG,1.1,,North,MONTH,2017-03,,,1,OK,              | member      | dimension",
                ",SG,1.1,,,MONTHLY,2017-03,,,1,OK,                 | period_type | Write one of MONTH",
                ",SG,1.1,,,MONTH,Mar-17,,,1,OK,                    | period      | Write 2017-03",
                ",SG,1.1,,,QUARTER,2016-Q5,,,1,OK,                 | period      | quarter",
                ",SG,1.1,,,FINANCIAL_YEAR,2016/18,,,1,OK,          | period      | follow",
                ",SG,1.1,,,ROLLING,2000-01..2017-03,,,1,OK,        | period      | longer than ten years",
                ",SG,1.1,,,MONTH,2017-03,,,'94,5 %',OK,            | value       | Write 94.5",
                ",SG,1.1,,,MONTH,2017-03,,,=cmd,OK,                | value       | is not a number",
                ",SG,1.1,,,MONTH,2017-03,,,1,OK,=cmd               | note        | begins like a formula",
                ",SG,1.1,,,MONTH,2017-03,,,-1,OK,                  | value       | A count is not negative",
                ",SG,2.5,,,MONTH,2017-03,42,41,,OK,                | numerator   | greater than the denominator",
                ",SG,2.5,,,MONTH,2017-03,-1,41,,OK,                | numerator   | is negative",
                ",SG,2.5,,,MONTH,2017-03,,-41,,OK,                 | denominator | is negative",
                ",SG,1.1,,,MONTH,2017-03,,,,OK,                    | value       | needs a number",
                ",SG,1.1,,,MONTH,2017-03,,,1,NOT_AVAILABLE,        | status      | goes without numbers",
                ",SG,1.1,,,MONTH,2017-03,,,1,FINE,                 | status      | Write one of OK"
            },
            quoteCharacter = '`')
    void rejectsARow(String row, String column, String reason) {
        assertThat(read(row.strip().replace('\'', '"') + "\n")).isEmpty();
        assertThat(failures.kept()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.column()).isEqualTo(column);
            assertThat(failure.message()).contains(reason);
        });
    }

    @Test
    void rejectsANoteThatIsTooLong() {
        read(",SG,1.1,,,MONTH,2017-03,,,1,OK," + "x".repeat(501) + "\n");
        assertThat(failures.kept()).extracting(failure -> failure.column()).containsExactly("note");
    }

    private List<ObservationLine> read(String rows) {
        FigureDirectory directory = new FigureDirectory(breakdown -> breakdown.isTotal() ? 0 : 7);
        directory.addReport(
                "SG", List.of(indicator(1, "1.1", MeasureUnit.COUNT), indicator(2, "2.5", MeasureUnit.PERCENT)));
        directory.addBreakdowns(
                List.of(new Dimension(
                        "area",
                        "Area",
                        List.of(new DimensionMember("North", false), new DimensionMember("South", false)))),
                Map.of(0, Breakdown.total()));
        return new ObservationCsvParser(new AuthorityCode("E08000018"), directory)
                .readAll(FileSource.of("x.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)), failures);
    }

    private static KeptIndicator indicator(int id, String ref, MeasureUnit unit) {
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorCode(ref),
                new IndicatorPlace("Area", "Title", id, true, ""),
                new Measure(unit, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), Optional.empty()),
                Derivation.entered());
        return new KeptIndicator(id, definition, List.of());
    }
}
