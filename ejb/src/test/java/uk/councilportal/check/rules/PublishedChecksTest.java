package uk.councilportal.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.scorecard.published.SampleData.SampleReport;
import uk.councilportal.scorecard.rules.ReportFigures;

/** The checks on the councils' own published reports: figures that were published are right, so few of them may be doubted. */
class PublishedChecksTest {

    private static final Map<String, SampleReport> REPORTS = SampleData.reports();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            # report   month     what the checks find in it
            SOTON,    2016-09,  JUMP=2
            NORF,     2017-01,  JUMP=5 MISSING=1 TOO_MANY_DECIMALS=1
            NORF,     2016-09,  JUMP=4 STOCK_DOES_NOT_FOLLOW=1 TOO_MANY_DECIMALS=2
            ROTH-SG,  2017-03,  JUMP=8 UNCHANGED=1
            ROTH-SG,  2017-02,  JUMP=11 NO_LONGER_GIVEN=2 UNCHANGED=1
            ROTH-SG,  2016-07,  ''
            BHAM,     2015-09,  MISSING=2
            """)
    void whatIsDoubtedInAPublishedMonth(String report, String month, String found) {
        Map<CheckKind, Long> counts = new TreeMap<>();
        findings(report, ReportingMonth.parse(month)).forEach(finding -> counts.merge(finding.kind(), 1L, Long::sum));
        assertThat(counts.entrySet().stream().map(Map.Entry::toString).sorted())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void noPublishedFigureIsAnError() {
        REPORTS.forEach((code, report) -> {
            for (int back = 0; back < 14; back++) {
                assertThat(findings(code, report.month().minus(back)))
                        .filteredOn(finding -> finding.severity() == CheckSeverity.ERROR)
                        .as(code)
                        .allMatch(finding -> finding.kind() == CheckKind.MISSING);
            }
        });
    }

    @Test
    void everyRowOfSouthamptonsNextMonthIsDue() {
        assertThat(findings("SOTON", ReportingMonth.parse("2016-10")))
                .hasSize(36)
                .allMatch(finding -> finding.kind() == CheckKind.MISSING);
    }

    private static List<CheckFinding> findings(String code, ReportingMonth month) {
        var inputs = REPORTS.get(code).inputs();
        ObservationSet observations =
                new ObservationSet(inputs.observations(), new BreakdownReduction(inputs.dimensions()));
        CheckInputs checked = new CheckInputs(
                inputs.indicators(), observations, new RetiredMembers(List.of()), Set.of(), new ReportFigures(inputs));
        return new ReportChecks(checked, month).findings();
    }
}
