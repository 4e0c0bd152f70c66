package uk.councilportal.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.InvalidParameterException;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.ScorecardRequest;

class ScorecardParametersTest {

    @Test
    void readsReportMonthAndIssue() {
        assertThat(ScorecardParameters.request("ROTH-SG", "2017-03", "2"))
                .isEqualTo(new ScorecardRequest("ROTH-SG", ReportingMonth.of(2017, 3), IssueSelection.issue(2)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Mar-17", "2017-3", "2017-13", "2017-03-01", "201703", "0017-03"})
    void refusesAMonthInAnotherForm(String month) {
        assertThatThrownBy(() -> ScorecardParameters.request("ROTH-SG", month, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("month")
                .hasMessageContaining("YYYY-MM");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "roth sg", "../..", "ROTH-SG'--"})
    void refusesAReportThatCannotBeOne(String report) {
        assertThatThrownBy(() -> ScorecardParameters.request(report, "2017-03", null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("report");
    }
}
