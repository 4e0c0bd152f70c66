package uk.councilportal.archive.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.ArchiveColumn.Kind;

/** A cell is taken when the database would keep it exactly as it stands. */
class CellRuleTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            FLAG      |  0 | 0 | 1                                | yes
            FLAG      |  0 | 0 | 0                                | yes
            FLAG      |  0 | 0 | true                             | no
            WHOLE     |  8 | 0 | 127                              | yes
            WHOLE     |  8 | 0 | 128                              | no
            WHOLE     |  8 | 0 | -128                             | yes
            WHOLE     |  8 | 0 | -129                             | no
            WHOLE     | 32 | 0 | 2147483647                       | yes
            WHOLE     | 32 | 0 | 2147483648                       | no
            WHOLE     | 32 | 0 | 007                              | no
            WHOLE     | 32 | 0 | 1.0                              | no
            WHOLE     | 32 | 0 | 1e3                              | no
            WHOLE     | 64 | 0 | 9223372036854775807              | no
            DECIMAL   | 18 | 6 | 12.500000                        | yes
            DECIMAL   | 18 | 6 | -0.000001                        | yes
            DECIMAL   | 18 | 6 | 123456789012                     | yes
            DECIMAL   | 18 | 6 | 1234567890123                    | no
            DECIMAL   | 18 | 6 | 1.0000001                        | no
            DECIMAL   | 18 | 6 | 0E-10                            | no
            DECIMAL   | 18 | 6 | 1,5                              | no
            DATE      |  0 | 0 | 2016-02-29                       | yes
            DATE      |  0 | 0 | 2017-02-29                       | no
            DATE      |  0 | 0 | 28/02/2017                       | no
            TIME      |  0 | 0 | 2017-03-31 09:30:00.000001       | yes
            TIME      |  0 | 0 | 2017-03-31 09:30:00              | yes
            TIME      |  0 | 0 | 2017-03-31 24:30:00              | no
            TIME      |  0 | 0 | 2017-03-31T09:30:00Z             | no
            CODE      |  4 | 0 | OK                               | yes
            CODE      |  4 | 0 | OKOKO                            | no
            CODE      |  4 | 0 | \u00e9                           | no
            TEXT      |  2 | 0 | \u00e9\u00e9                     | yes
            TEXT      |  1 | 0 | \ud83d\udcc8                     | yes
            TEXT      |  2 | 0 | abc                              | no
            LONG_TEXT |  4 | 0 | \u00e9\u00e9                     | yes
            LONG_TEXT |  4 | 0 | \u00e9\u00e9e                    | no
            """, delimiter = '|')
    void takesWhatTheColumnKeepsAsItStands(Kind kind, int size, int scale, String text, String taken) {
        ArchiveColumn column = new ArchiveColumn("value", kind, size, scale, false, false);

        assertThat(CellRule.problem(column, text).isEmpty()).isEqualTo(taken.equals("yes"));
    }

    @Test
    void takesNothingOnlyWhereNothingMayStand() {
        assertThat(CellRule.problem(new ArchiveColumn("value", Kind.DATE, 0, 0, true, true), null))
                .isEmpty();
        assertThat(CellRule.problem(new ArchiveColumn("value", Kind.DATE, 0, 0, false, true), null))
                .contains("Nothing stands here, and something must");
    }
}
