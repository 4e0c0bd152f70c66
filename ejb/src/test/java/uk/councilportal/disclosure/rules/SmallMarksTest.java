package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** What a council's own people see marked is what nobody else would see. */
class SmallMarksTest {
    private static final IndicatorCode CODE = new IndicatorCode("1.1");

    /**
     * The national indicators it is linked to, each with what is withheld at first and, behind ">", from April 2016 on; what the council
     * has chosen; and what is marked in March and in April 2016.
     */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -                              | CHILD_COUNT                | 1 to 5 withheld   | 1 to 5 withheld
            -                              | CHILD_COUNT 7              | 1 to 7 withheld   | 1 to 7 withheld
            -                              | CHILD_COUNT 10 ZERO        | 0 to 10 withheld  | 0 to 10 withheld
            CHILD_COUNT                    | CHILD_COUNT                | 1 to 5 withheld   | 1 to 5 withheld
            CHILD_COUNT 3                  | CHILD_COUNT                | 1 to 3 withheld   | 1 to 3 withheld
            CHILD_COUNT 3                  | CHILD_COUNT 7              | 1 to 7 withheld   | 1 to 7 withheld
            CHILD_COUNT 10                 | CHILD_COUNT 7              | 1 to 10 withheld  | 1 to 10 withheld
            CHILD_COUNT > CHILD_COUNT 8    | CHILD_COUNT 7              | 1 to 7 withheld   | 1 to 8 withheld
            CHILD_COUNT > CHILD_COUNT ZERO | CHILD_COUNT                | 1 to 5 withheld   | 0 to 5 withheld
            WORKFORCE                      | CHILD_COUNT 10 ZERO        | shown in full     | shown in full
            NONE > CHILD_COUNT 6           | CHILD_COUNT                | shown in full     | 1 to 6 withheld
            CHILD_COUNT 3 / CHILD_COUNT 6  | CHILD_COUNT                | 1 to 6 withheld   | 1 to 6 withheld
            CHILD_COUNT 6 / CHILD_COUNT 3  | CHILD_COUNT                | 1 to 6 withheld   | 1 to 6 withheld
            CHILD_COUNT 3 ZERO / WORKFORCE | CHILD_COUNT                | 0 to 3 withheld   | 0 to 3 withheld
            NONE / CHILD_COUNT 3           | CHILD_COUNT                | 1 to 3 withheld   | 1 to 3 withheld
            WORKFORCE / NONE               | CHILD_COUNT                | shown in full     | shown in full
            """)
    void followsTheDefinitionOfTheMonthAndWhatTheCouncilHasChosen(
            String linked, String council, String inMarch, String inApril) {
        List<StandardHistory> histories = linked.equals("-")
                ? List.of()
                : Arrays.stream(linked.split("/")).map(SmallMarksTest::history).toList();
        SmallMarks marks = new SmallMarks(CouncilPolicy.parse(council), Map.of(CODE, histories));

        assertThat(marks.of(CODE, ReportingMonth.of(2016, 3)).words()).isEqualTo(inMarch);
        assertThat(marks.of(CODE, ReportingMonth.of(2016, 4)).words()).isEqualTo(inApril);
    }

    @Test
    void isTheStandardForWhatIsMadeUp() {
        assertThat(SmallMarks.standard().of(CODE, ReportingMonth.of(2016, 4)).words())
                .isEqualTo("1 to 5 withheld");
    }

    private static StandardHistory history(String policies) {
        String[] versions = policies.split(">");
        StringBuilder file =
                new StringBuilder("code,title,area,polarity,unit,decimals,measure_type,formula,disclosure,tier,"
                        + "definition,valid_from\n");
        for (int at = 0; at < versions.length; at++) {
            file.append("x,X,A,NEUTRAL,COUNT,0,FLOW_IN_MONTH,count,%s,CORE,text,%s\n"
                    .formatted(versions[at].strip(), at == 0 ? "" : "2016-04"));
        }
        FailureLog log = new FailureLog();
        List<StandardIndicatorLine> lines = new StandardIndicatorCsvParser()
                .readAll(FileSource.of("versions.csv", file.toString().getBytes(StandardCharsets.UTF_8)), log);
        assertThat(log.isEmpty()).as("%s", log.kept()).isTrue();
        return new StandardHistory(
                lines.stream().map(StandardIndicatorLine::version).toList(), Optional.empty(), Optional.empty());
    }
}
