package uk.councilportal.target.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetProblem;
import uk.councilportal.target.model.TargetReading;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.ValueRange;

/** Targets as councils type them. */
class TargetEntryRuleTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 95        | >=95",
                ">=95%       | >=95",
                "> 90        | >90",
                "< 23        | <23",
                "≤10%        | <=10",
                "14 to 20    | 14..20",
                "14..20      | 14..20",
                "14% to 20%  | 14..20",
                "±5 of 52.3  | 47.3..57.3",
                "± 5 of 52.3%| 47.3..57.3",
                "≥ 1,250     | >=1250",
                "−2 to 2     | -2..2"
            })
    void readsABoundInEveryFormThatCouncilsWrite(String typed, String meant) {
        assertThat(reading("", "", "", typed, MeasureUnit.RATE_PER_10K).setting())
                .map(setting -> setting.tolerance().green().orElseThrow())
                .contains(ValueRange.parse(meant));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AIM,   about 95,      NOT_A_NUMBER",
        "AIM,   1234567890123, TOO_MANY_DIGITS",
        "AIM,   101,           NOT_A_PERCENTAGE",
        "GREEN, 95,            NOT_A_BOUND",
        "GREEN, =95,           NOT_A_BOUND",
        "GREEN, ≥ 95 or so,    NOT_A_BOUND",
        "GREEN, ≥ 0.1234567,   TOO_MANY_DIGITS",
        "AMBER, 20 to 14,      WRONG_ORDER",
        "AMBER, ±5 of 98,      NOT_A_PERCENTAGE",
        "RED,   < -1,          NOT_A_PERCENTAGE",
        "RED,   ≥ 95,          RED_AND_GREEN"
    })
    void saysWhatIsWrongWithWhatWasTyped(TargetProblem.Field field, String typed, TargetProblem.Kind kind) {
        TargetReading reading = reading(
                field == TargetProblem.Field.AIM ? typed : "96",
                field == TargetProblem.Field.RED ? typed : "< 90",
                field == TargetProblem.Field.AMBER ? typed : "",
                field == TargetProblem.Field.GREEN ? typed : "≥ 95",
                MeasureUnit.PERCENT);

        assertThat(reading.setting()).isEmpty();
        assertThat(reading.problems()).containsExactly(new TargetProblem(field, kind, typed));
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        assertThat(reading("x", "y", "", "z", MeasureUnit.PERCENT).problems())
                .extracting(TargetProblem::field)
                .containsExactly(TargetProblem.Field.AIM, TargetProblem.Field.GREEN, TargetProblem.Field.RED);
    }

    @ParameterizedTest(name = "red {0}, green {1}: refused {2}")
    @CsvSource({
        "< 92,  ≥ 95,     false",
        "< 95,  ≥ 95,     false",
        "≤ 95,  ≥ 95,     true",
        "≥ 26,  < 23,     false",
        "≥ 22,  < 23,     true",
        "< 14,  14 to 20, false",
        "≤ 14,  14 to 20, true"
    })
    void refusesFiguresThatWouldBeRedAndGreenAtOnce(String red, String green, boolean refused) {
        assertThat(reading("", red, "", green, MeasureUnit.COUNT).problems().isEmpty())
                .isNotEqualTo(refused);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"HIGH_IS_GOOD, >=83", "LOW_IS_GOOD, <=83"})
    void takesATargetAloneAsReachedFromTheGoodSide(Polarity polarity, String green) {
        TargetReading reading = TargetEntryRule.read(entry(TargetState.SET, "83%", ""), MeasureUnit.PERCENT, polarity);

        assertThat(reading.setting().orElseThrow().target()).contains(new BigDecimal("83"));
        assertThat(reading.setting().orElseThrow().tolerance().green()).contains(ValueRange.parse(green));
    }

    @ParameterizedTest
    @CsvSource({"NEUTRAL", "NOT_STATED", "WITHIN_RANGE"})
    void asksForGreenWhereTheGoodSideIsNotKnown(Polarity polarity) {
        TargetReading reading = TargetEntryRule.read(entry(TargetState.SET, "83", ""), MeasureUnit.PERCENT, polarity);

        assertThat(reading.problems())
                .containsExactly(new TargetProblem(TargetProblem.Field.GREEN, TargetProblem.Kind.SIDE_NOT_KNOWN, ""));
    }

    @Test
    void asksForAFigureOrABoundOfATargetThatIsSet() {
        assertThat(reading("", "", "", "", MeasureUnit.COUNT).problems())
                .extracting(TargetProblem::kind)
                .containsExactly(TargetProblem.Kind.NOTHING_SET);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "TO_BE_SET,  '',   '',     ",
        "NONE,       '',   '',     ",
        "WORDS_ONLY, '',   Lower,  ",
        "WORDS_ONLY, '',   '',     WORDS_MISSING",
        "TO_BE_SET,  83,   '',     NOT_WANTED",
        "NONE,       83,   '',     NOT_WANTED"
    })
    void keepsFiguresOutOfATargetThatIsNotSet(TargetState state, String aim, String words, TargetProblem.Kind problem) {
        TargetReading reading =
                TargetEntryRule.read(entry(state, aim, words), MeasureUnit.PERCENT, Polarity.HIGH_IS_GOOD);

        assertThat(reading.problems())
                .extracting(TargetProblem::kind)
                .isEqualTo(Optional.ofNullable(problem).stream().toList());
        assertThat(reading.setting().map(TargetSetting::state))
                .isEqualTo(problem == null ? Optional.of(state) : Optional.empty());
    }

    @Test
    void refusesWordsThatDoNotFit() {
        assertThat(TargetEntryRule.read(
                                entry(TargetState.WORDS_ONLY, "", "x".repeat(101)), MeasureUnit.COUNT, Polarity.NEUTRAL)
                        .problems())
                .extracting(TargetProblem::kind)
                .isEqualTo(List.of(TargetProblem.Kind.WORDS_TOO_LONG));
    }

    private static TargetEntry entry(TargetState state, String aim, String words) {
        return new TargetEntry(state, TargetBasis.IN_PERIOD, aim, new TargetEntry.Bounds("", "", ""), words);
    }

    private static TargetReading reading(String aim, String red, String amber, String green, MeasureUnit unit) {
        TargetEntry entry = new TargetEntry(
                TargetState.SET, TargetBasis.IN_PERIOD, aim, new TargetEntry.Bounds(red, amber, green), "");
        return TargetEntryRule.read(entry, unit, Polarity.HIGH_IS_GOOD);
    }
}
