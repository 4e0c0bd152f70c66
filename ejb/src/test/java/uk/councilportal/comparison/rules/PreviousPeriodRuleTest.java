package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.ReportingMonth;

class PreviousPeriodRuleTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "2017-03, MONTHLY,   2017-02",
        "2017-01, MONTHLY,   2016-12",
        "2017-03, QUARTERLY, 2016-12",
        "2017-03, ANNUAL,    2016-03",
        "2017-03, TERMLY,",
    })
    void isThePeriodBeforeAndNoOther(String month, Frequency frequency, String before) {
        assertThat(PreviousPeriodRule.before(ReportingMonth.parse(month), frequency))
                .isEqualTo(Stream.ofNullable(before).map(ReportingMonth::parse).findFirst());
    }
}
