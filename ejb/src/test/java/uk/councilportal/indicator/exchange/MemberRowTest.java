package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Members of dimensions are read from files with the months their figures are given for, and written back. */
class MemberRowTest {
    private static final Optional<ReportingMonth> APRIL = Optional.of(ReportingMonth.of(2016, 4));
    private static final Optional<ReportingMonth> MARCH = Optional.of(ReportingMonth.of(2017, 3));

    private final FailureLog failures = new FailureLog();

    @Test
    void isWrittenAsTheFilesAreRead() {
        List<DimensionMember> members = List.of(
                new DimensionMember("North", false),
                new DimensionMember("Borough", true, true),
                new DimensionMember("South", false, false, new Validity(APRIL, MARCH)),
                new DimensionMember("East", false, false, new Validity(APRIL, Optional.empty())),
                new DimensionMember("West", false, false, new Validity(Optional.empty(), MARCH)));

        assertThat(members)
                .allSatisfy(member -> assertThat(read("area", MemberRow.of(member)))
                        .singleElement()
                        .satisfies(line -> assertThat(line.member()).isEqualTo(member)));
        assertThat(failures.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "area, 2017-04, 2017-03, valid_to",
        "area, soon,    2017-03, valid_from",
        "a;b,  2016-04, 2017-03, dimension",
        "-,    2016-04, 2017-03, dimension"
    })
    void refusesWhatCannotBe(String code, String from, String to, String column) {
        Map<String, String> cells = new LinkedHashMap<>(MemberRow.of(new DimensionMember("North", false)));
        cells.put("valid_from", from);
        cells.put("valid_to", to);

        assertThat(read(code, cells)).isEmpty();
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly(column);
    }

    @Test
    void theDirectoryKnowsWhichBreakdownsHaveMonths() {
        DimensionMember limited = new DimensionMember("South", false, false, new Validity(APRIL, MARCH));
        DimensionMember retired = new DimensionMember("East", false, true, new Validity(APRIL, MARCH));
        FigureDirectory directory = new FigureDirectory(breakdown -> 0);
        directory.addBreakdowns(
                List.of(new Dimension("area", "Area", List.of(new DimensionMember("North", false), limited, retired))),
                Map.of(
                        0, Breakdown.total(),
                        1, Breakdown.of("area", "North"),
                        2, Breakdown.of("area", "South"),
                        3, Breakdown.of("area", "East"),
                        4, Breakdown.of("area;phase", "South;Primary")));

        assertThat(directory.mapLimitedBreakdowns()).isEqualTo(Map.of(2, List.of(limited), 4, List.of(limited)));
        assertThat(directory.mapRetiredBreakdowns()).containsOnlyKeys(3);
    }

    private List<DimensionLine> read(String code, Map<String, String> member) {
        Map<String, String> row = new LinkedHashMap<>(member);
        row.put("dimension", code);
        row.put("title", "Area");
        row.put("position", "1");
        return new DimensionCsvParser(new AuthorityCode("E08000018"))
                .readAll(TypedRows.file("", List.of(row)), failures);
    }
}
