package uk.councilportal.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

/** Whether a measure has ended, seen from April 2017. */
class EndedMeasureRuleTest {
    private static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # January to April                       ended with
            . . . .,                                 ''
            OK OK OK OK,                             ''
            OK OK OLD_MEASURE .,                     2017-03
            OK OLD_MEASURE . .,                      2017-02
            OK OLD_MEASURE OLD_MEASURE .,            2017-03
            OK OLD_MEASURE NOT_ENTERED .,            2017-02
            OLD_MEASURE NEW_MEASURE . .,             ''
            OLD_MEASURE OK . .,                      ''
            OLD_MEASURE NOT_AVAILABLE . .,           ''
            OK OK OK OLD_MEASURE,                    ''
            """)
    void lastsUntilItIsSaidThatItHasEnded(String months, String end) {
        NavigableMap<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        String[] each = months.split(" ");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals(".")) {
                said.put(APRIL.minus(each.length - 1 - i), ObservationStatus.valueOf(each[i]));
            }
        }
        assertThat(EndedMeasureRule.endBefore(said, APRIL)
                        .map(ReportingMonth::toString)
                        .orElse(""))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void figuresAndTheirAbsenceNeedAMeasureThatGoesOn(ObservationStatus said) {
        boolean needed = switch (said) {
            case OK, PROVISIONAL, ESTIMATED, NOT_AVAILABLE, NOT_APPLICABLE -> true;
            case NEW_MEASURE, OLD_MEASURE, NOT_ENTERED -> false;
        };
        assertThat(EndedMeasureRule.needsTheMeasure(said)).isEqualTo(needed);
    }
}
