package uk.councilportal.period.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{1} is {4} months to {3}")
    @CsvSource({
        "MONTH, 2017-03, 2017-03, 2017-03, 1",
        "QUARTER, 2016-Q1, 2016-04, 2016-06, 3",
        "QUARTER, 2016-Q4, 2017-01, 2017-03, 3",
        "FINANCIAL_YEAR, 2016/17, 2016-04, 2017-03, 12",
        "FINANCIAL_YEAR, 2016-04..2017-01, 2016-04, 2017-01, 10",
        "ROLLING, 2015-04..2015-09, 2015-04, 2015-09, 6",
        "TERM, 2016/17 HT1, 2016-09, 2016-10, 2",
        "TERM, 2016/17 HT1-2, 2016-09, 2016-12, 4",
        "TERM, 2016/17 HT1-3, 2016-09, 2017-02, 6",
        "TERM, 2016/17 HT5-6, 2017-04, 2017-07, 4",
        "ACADEMIC_YEAR, 2015/16, 2015-09, 2016-08, 12",
        "ACADEMIC_YEAR, 2016/17 to Feb-17, 2016-09, 2017-02, 6"
    })
    void readsAndPrintsThePrintedCodes(PeriodType type, String code, String start, String end, int months) {
        ReportingPeriod period = ReportingPeriod.parse(type, code);
        assertThat(period.start()).hasToString(start);
        assertThat(period.end()).hasToString(end);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.code()).isEqualTo(code);
        assertThat(new ReportingPeriod(PeriodType.ofLetter(type.letter()), period.end(), months))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2017-13",
        "MONTH, Mar-17",
        "QUARTER, 2016-Q5",
        "FINANCIAL_YEAR, 2016/18",
        "ROLLING, 2016/17",
        "ROLLING, 2016-09..2016-04",
        "TERM, 2016/17 HT7",
        "ACADEMIC_YEAR, 2016/17 to Oct-17"
    })
    void refusesWhatIsNotACode(PeriodType type, String code) {
        assertThatThrownBy(() -> ReportingPeriod.parse(type, code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theYearSoFarStartsInApril() {
        assertThat(ReportingPeriod.yearToDate(ReportingMonth.parse("2017-01"))).hasToString("2016-04..2017-01");
        assertThat(ReportingPeriod.yearToDate(ReportingMonth.parse("2017-03"))).hasToString("2016/17");
        assertThat(ReportingPeriod.yearToDate(ReportingMonth.parse("2016-04")).months())
                .isEqualTo(1);
    }

    @Test
    void monthsArePrintedAsCouncilsPrintThem() {
        ReportingMonth september = ReportingMonth.of(2016, 9);
        assertThat(september.shortName()).isEqualTo("Sep 16");
        assertThat(september.longName()).isEqualTo("September 2016");
        assertThat(september.hyphenatedName()).isEqualTo("Sep-16");
        assertThat(ReportingMonth.of(2016, 12).index()).isEqualTo(2016 * 12 + 12);
    }

    @Property
    void everyMonthReadsBackAsItself(@ForAll @IntRange(min = 1950 * 12, max = 2100 * 12) int index) {
        ReportingMonth month = new ReportingMonth(index);
        assertThat(ReportingMonth.parse(month.toString())).isEqualTo(month);
        assertThat(ReportingMonth.of(month.year(), month.month())).isEqualTo(month);
        assertThat(month.financialYear().contains(month)).isTrue();
    }

    @Property
    void everyRunOfMonthsReadsBackAsItself(
            @ForAll @IntRange(min = 1950 * 12, max = 2100 * 12) int end,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        ReportingPeriod period = ReportingPeriod.rolling(new ReportingMonth(end), months);
        assertThat(ReportingPeriod.parse(PeriodType.ROLLING, period.code())).isEqualTo(period);
        assertThat(period.eachMonth()).hasSize(months);
    }
}
