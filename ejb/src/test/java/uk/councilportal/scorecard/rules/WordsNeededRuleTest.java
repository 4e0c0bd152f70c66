package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;

@DisplayName("A row has to be explained")
class WordsNeededRuleTest {

    /** The rating, the arrow on last month (from ten per cent up or down), what the control chart says, and why words are needed. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GREEN     | SAME           | NONE          | []
            AMBER     | SAME           | CONCERN       | []
            RED       | SAME           | NONE          | [RED]
            RED       | NOT_COMPARABLE | NOT_AVAILABLE | [RED]
            GREEN     | UP             | NONE          | []
            GREEN     | UP             | NOT_AVAILABLE | []
            GREEN     | UP             | IMPROVEMENT   | [SHARP_CHANGE]
            GREEN     | DOWN           | IMPROVEMENT   | [SHARP_CHANGE]
            NOT_RATED | DOWN           | UNUSUAL       | [SHARP_CHANGE]
            NOT_RATED | NOT_COMPARABLE | UNUSUAL       | []
            RED       | DOWN           | CONCERN       | [RED, SHARP_CHANGE]
            """)
    void whenItIsRedOrSharplyChanged(RagStatus rating, Movement onLastMonth, SpcSignal signal, String reasons) {
        assertThat(WordsNeededRule.reasons(rating, onLastMonth, signal)).hasToString(reasons);
    }
}
