package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** In which periods figures of a member are given. */
class ValidityTest {

    @ParameterizedTest(name = "from {0} to {1}: {2} months to {3} are given: {4}")
    @CsvSource({
        ",        ,        1,  2017-03, true",
        "2016-04, ,        1,  2016-03, false",
        "2016-04, ,        1,  2016-04, true",
        "2016-04, ,        12, 2016-04, true",
        ",        2016-12, 1,  2016-12, true",
        ",        2016-12, 1,  2017-01, false",
        ",        2016-12, 3,  2017-02, true",
        ",        2016-12, 12, 2017-03, true",
        ",        2016-12, 3,  2017-03, false",
        "2016-12, 2016-12, 1,  2016-12, true"
    })
    void coversAPeriodWithAMonthOfItsOwn(String from, String to, int months, String end, boolean given) {
        Validity validity = new Validity(month(from), month(to));

        assertThat(validity.covers(ReportingPeriod.rolling(ReportingMonth.parse(end), months)))
                .isEqualTo(given);
    }

    @Test
    void saysItsMonths() {
        assertThat(new Validity(month("2016-04"), month("2017-03"))).hasToString("from April 2016 to March 2017");
        assertThat(new Validity(month("2016-04"), Optional.empty())).hasToString("from April 2016");
        assertThat(Validity.always()).hasToString("");
        assertThat(Validity.always().isAlways()).isTrue();
        assertThat(new Validity(Optional.empty(), month("2017-03")).isAlways()).isFalse();
        assertThat(new Validity(month("2017-03"), Optional.empty()).isAlways()).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        Optional<ReportingMonth> march = month("2017-03");
        Optional<ReportingMonth> april = month("2017-04");
        assertThatThrownBy(() -> new Validity(april, march)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<ReportingMonth> month(String text) {
        return Optional.ofNullable(text).map(ReportingMonth::parse);
    }
}
