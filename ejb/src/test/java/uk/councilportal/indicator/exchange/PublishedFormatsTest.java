package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.scorecard.published.SampleData;

/** The formats to start from are those of the published reports of the sample councils. */
class PublishedFormatsTest {

    @Test
    void areTheFiveThatWerePublished() {
        assertThat(PublishedFormats.list())
                .extracting(ReportLayout::code)
                .containsExactly("ROTHERHAM", "ROTHERHAM_YEAR", "NORFOLK", "SOUTHAMPTON", "BIRMINGHAM");
    }

    /** Southampton's printed table names a data owner for each row; the sample leaves that to the page of the indicator. */
    @Test
    void haveTheColumnsAndFiguresThatTheCouncilsPrint() {
        List<ReportLayout> printed = SampleData.reports().values().stream()
                .map(report -> report.inputs().report().layout())
                .toList();
        assertThat(PublishedFormats.list())
                .allSatisfy(format -> assertThat(printed)
                        .filteredOn(layout -> layout.code().equals(format.code()))
                        .isNotEmpty()
                        .allSatisfy(layout -> {
                            assertThat(format.columns())
                                    .filteredOn(column -> !column.equals(ScorecardColumn.OWNER.name()))
                                    .isEqualTo(layout.columns());
                            assertThat(format.figures()).isEqualTo(layout.figures());
                            assertThat(format.differenceAsSize()).isEqualTo(layout.differenceAsSize());
                        }));
    }

    @Test
    void nameTheDataOwnerWhereTheCouncilPrintsOne() {
        assertThat(PublishedFormats.list())
                .filteredOn(format -> format.columns().contains(ScorecardColumn.OWNER.name()))
                .extracting(ReportLayout::code)
                .containsExactly("SOUTHAMPTON");
    }

    @Test
    void areWrittenAsTheFilesAreRead() {
        AuthorityCode council = new AuthorityCode("E08000018");
        for (ReportLayout format : PublishedFormats.list()) {
            ReportDefinition definition = new ReportDefinition("SG", council, "Safeguarding", format);
            Map<String, String> row = new LinkedHashMap<>(ReportRow.of(definition));
            row.put("last_month", "2017-03");

            assertThat(new ReportCsvParser(council).readAll(TypedRows.file("", List.of(row)), new FailureLog()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.definition()).isEqualTo(definition));
        }
    }
}
