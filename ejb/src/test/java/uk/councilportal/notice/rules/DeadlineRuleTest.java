package uk.councilportal.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders of a deadline on 20 April. */
class DeadlineRuleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2017-04-14, ",
        "2017-04-15, 5",
        "2017-04-16, 5",
        "2017-04-18, 5",
        "2017-04-19, 1",
        "2017-04-20, 1",
        "2017-04-21, "
    })
    void remindsFiveDaysAndOneDayBefore(LocalDate today, Integer days) {
        assertThat(DeadlineRule.reminder(today, LocalDate.parse("2017-04-20"))).isEqualTo(Optional.ofNullable(days));
    }
}
