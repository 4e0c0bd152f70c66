package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;

/** The file of a council's reports: layout and calendar; what it has no column for is left as it is. */
class ReportCsvParserTest extends SettingsFiles {
    @Test
    void readsAReport() {
        ReportLine line = read(
                new ReportCsvParser(OWN),
                REPORTS + "E08000018,SG,Safeguarding,ROTHERHAM,2017-03,15,MONTHS:3 RAG,RAG YTD,SIZE\n");
        assertThat(line.definition().layout().columns()).containsExactly("MONTHS:3", "RAG");
        assertThat(line.definition().layout().figures()).hasSize(2);
        assertThat(line.definition().layout().differenceAsSize()).isTrue();
    }

    @Test
    void readsAReportThatPrintsNothingDerived() {
        ReportLine line = read(new ReportCsvParser(OWN), REPORTS + ",SG,Safeguarding,ROTHERHAM,2017-03,15,,,SIGNED\n");
        assertThat(line.definition().layout().figures()).isEmpty();
        assertThat(line.definition().layout().columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, MONTHS, RAG, '', report",
        "SG, COLOUR, RAG, '', columns",
        "SG, MONTHS, GUESS, '', figures",
        "SG, MONTHS, RAG, COLOUR=x, headings",
        "SG, MONTHS, RAG, RAG==SUM(A1), headings"
    })
    void refusesALayoutThatCannotBe(String code, String columns, String figures, String headings, String column) {
        String file = REPORTS.replace("\n", ",headings\n")
                + ",%s,Safeguarding,ROTHERHAM,2017-03,15,%s,%s,SIGNED,%s\n".formatted(code, columns, figures, headings);
        new ReportCsvParser(OWN).readAll(FileSource.of("", file.getBytes(StandardCharsets.UTF_8)), failures);
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly(column);
    }

    @Test
    void keepsWhatAFileOfReportsHasNoColumnForAndEmptiesItWithAnEmptyCell() {
        String row = ",SG,Safeguarding,ROTHERHAM,2017-03,15,RAG,,SIGNED";
        String heads = REPORTS.replace("\n", ",headings,deadline,retired_from\n");
        ReportDefinition kept = read(new ReportCsvParser(OWN), heads + row + ",RAG=Rating,WORKING_DAY:10,2017-06\n")
                .definition();
        ReportDefinition bare =
                read(new ReportCsvParser(OWN), REPORTS + row + "\n").definition();
        ReportCsvParser parser =
                new ReportCsvParser(OWN, report -> Optional.of(kept).filter(one -> report.equals("SG")));

        assertThat(kept.calendar().deadline()).hasToString("WORKING_DAY:10");
        assertThat(kept.calendar().retiredFrom()).contains(ReportingMonth.of(2017, 6));
        assertThat(bare.calendar()).isEqualTo(ReportCalendar.usual());
        assertThat(read(parser, REPORTS + row + "\n").definition()).isEqualTo(kept);
        assertThat(read(parser, heads + row + ",,,\n").definition()).isEqualTo(bare);
        assertThat(read(parser, REPORTS + row.replace("SG,", "EH,") + "\n")
                        .definition()
                        .calendar())
                .isEqualTo(ReportCalendar.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "deadline, DAY:29",
        "deadline, WORKING_DAY:19",
        "deadline, DAY:0",
        "deadline, DAY",
        "deadline, DAY:x",
        "deadline, DAY:1:2",
        "deadline, WEEK:1",
        "retired_from, Apr-17"
    })
    void refusesACalendarThatCannotBe(String column, String cell) {
        String row = ",SG,Safeguarding,ROTHERHAM,2017-03,15,RAG,,SIGNED," + cell + "\n";
        new ReportCsvParser(OWN).readAll(file(REPORTS.replace("\n", "," + column + "\n") + row), failures);
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly(column);
    }
}
