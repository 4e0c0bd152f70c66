package uk.councilportal.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Which figures September 2016 has to have. */
class DueFiguresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # months up to September                found
            12 14 11,                               ''
            12 14 .,                                1.1 MISSING
            12 . .,                                 1.1 MISSING
            12 . . . .,                             ''
            . . .,                                  1.1 MISSING
            12 14 NOT_AVAILABLE,                    1.1 NO_LONGER_GIVEN
            12 NOT_AVAILABLE NOT_AVAILABLE,         ''
            12 NOT_AVAILABLE .,                     1.1 MISSING
            12 14 OLD_MEASURE,                      ''
            12 OLD_MEASURE .,                       ''
            NEW_MEASURE NEW_MEASURE .,              1.1 MISSING
            """)
    void theFigureOfTheWholeCouncil(String months, String found) {
        CheckFixture report = new CheckFixture().count("1.1", "").months("1.1", months);
        assertThat(report.found()).isEqualTo(CheckFixture.words(found));
    }

    @Test
    void aNoteSaysWhyThereIsNoFigure() {
        CheckFixture report = new CheckFixture()
                .count("1.1", "")
                .months("1.1", "12 14 NOT_AVAILABLE")
                .noted("1.1");
        assertThat(report.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # months up to September    found
            12 14 11,                   ''
            12 14 .,                    4.1 MISSING
            12 . .,                     ''
            """)
    void aPartIsDueWhenItWasThereTheTimeBefore(String months, String found) {
        CheckFixture report = new CheckFixture()
                .count("4.1", "")
                .months("4.1", "30 31 32")
                .months("4.1", Breakdown.of("area", "North"), months);
        assertThat(report.found()).isEqualTo(CheckFixture.words(found));
    }

    @Test
    void theFigureOfARetiredPartIsNotDue() {
        CheckFixture report = new CheckFixture()
                .count("4.1", "")
                .months("4.1", "30 31 32")
                .months("4.1", Breakdown.of("area", "Old town"), "12 14 .");
        assertThat(report.found()).isEmpty();
        assertThat(report.checks().due()).isEqualTo(1);
    }

    @Test
    void theFigureOfARetiredIndicatorIsNotDue() {
        CheckFixture report = new CheckFixture().count("1.1", "").retired().months("1.1", "12 14 .");
        assertThat(report.found()).isEmpty();
        assertThat(report.checks().due()).isZero();
    }

    @Test
    void whatIsWorkedOutIsNeverDue() {
        CheckFixture report = new CheckFixture()
                .count("M1", "")
                .count("M2", "")
                .workedOut("M3", "[M2]", "[M1]")
                .months("M1", "100 100")
                .months("M2", "10 .");
        assertThat(report.found()).containsExactly("M2 MISSING");
    }

    @ParameterizedTest(name = "{0} in arrears: {1} found missing")
    @CsvSource({"0, 2016-09", "1, 2016-08"})
    void aFigureInArrearsIsDueForAnEarlierMonth(int arrears, String period) {
        CheckFixture report = new CheckFixture().inArrears("7.2", arrears).months("7.2", "95 94 . .");
        assertThat(report.findings())
                .extracting(finding -> finding.period().code())
                .containsExactly(period);
    }

    @Test
    void aQuarterIsDueInItsLastMonth() {
        CheckFixture report = new CheckFixture()
                .every(Frequency.QUARTERLY, "Q8.1")
                .enter("Q8.1", Breakdown.total(), new ReportingPeriod(PeriodType.QUARTER, june(), 3), "1500");
        List<CheckFinding> found = report.findings();
        assertThat(report.found()).containsExactly("Q8.1 MISSING");
        assertThat(found.get(0).period().code()).isEqualTo("2016-Q2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2015-09, 1", "2015-08, 0"})
    void aYearsFigureIsDueWhenItWasEnteredAYearBefore(String end, int due) {
        CheckFixture report = new CheckFixture()
                .every(Frequency.ANNUAL, "13.5")
                .enter(
                        "13.5",
                        Breakdown.total(),
                        new ReportingPeriod(PeriodType.FINANCIAL_YEAR, ReportingMonth.parse(end), 12),
                        "96");
        assertThat(report.found()).hasSize(due);
    }

    @Test
    void oneRowIsCheckedAlone() {
        CheckFixture report = new CheckFixture().count("1.1", "").count("1.2", "");
        assertThat(report.checks().findings(new IndicatorCode("1.2"), Breakdown.total()))
                .extracting(finding -> finding.code().value())
                .containsExactly("1.2");
        assertThat(report.checks().findings(new IndicatorCode("9.9"), Breakdown.total()))
                .isEmpty();
    }

    private static ReportingMonth june() {
        return CheckFixture.MONTH.minus(3);
    }
}
