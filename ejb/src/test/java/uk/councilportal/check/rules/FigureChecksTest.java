package uk.councilportal.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.MeasureUnit;

/** What can be wrong with a figure by itself, and beside others of its month. */
class FigureChecksTest {

    @ParameterizedTest(name = "{0}, {1} decimals, \"{2}\": {3}")
    @CsvSource(textBlock = """
            # unit      decimals  entered        found                        what the text names
            COUNT,      0,        983,           '',                          ''
            COUNT,      0,        983.000,       '',                          ''
            COUNT,      0,        12.5,          NOT_WHOLE,                   12.5
            COUNT,      0,        -3,            NEGATIVE,                    -3
            COUNT,      1,        104.5,         '',                          ''
            COUNT,      1,        104.25,        TOO_MANY_DECIMALS,           '104.25, 104.3'
            COUNT,      0,        76 of 576,     '',                          ''
            COUNT,      0,        577 of 576,    NUMERATOR_ABOVE_DENOMINATOR, '577, 576'
            PERCENT,    1,        94.5,          '',                          ''
            PERCENT,    1,        0,             '',                          ''
            PERCENT,    1,        100,           '',                          ''
            PERCENT,    1,        100.1,         ABOVE_RANGE,                 '100.1%, 100.0%'
            PERCENT,    1,        -1,            NEGATIVE,                    -1
            PERCENT,    1,        94.53,         TOO_MANY_DECIMALS,           '94.53, 94.5%'
            PERCENT,    2,        0.94,          FRACTION_FOR_PERCENTAGE,     '0.94, 94'
            PERCENT,    1,        380 of 412,    '',                          ''
            PERCENT,    1,        412 of 412,    '',                          ''
            PERCENT,    1,        0 of 412,      '',                          ''
            PERCENT,    1,        413 of 412,    NUMERATOR_ABOVE_DENOMINATOR, '413, 412'
            PERCENT,    1,        380 of,        NO_DENOMINATOR,              380
            PERCENT,    1,        of 412,        NO_NUMERATOR,                412
            PERCENT,    1,        0 of 0,        '',                          ''
            PERCENT,    1,        5 of 0,        ZERO_DENOMINATOR,            5
            PERCENT,    1,        3.5 of 10,     NOT_WHOLE,                   3.5
            PERCENT,    1,        3 of -10,      'NEGATIVE, NUMERATOR_ABOVE_DENOMINATOR', '-10, 3, -10'
            RATIO,      2,        20 of 8,       '',                          ''
            DAYS,       2,        8.43,          '',                          ''
            RATE_PER_10K, 1,      914.2,         '',                          ''
            """)
    void aFigureByItself(MeasureUnit unit, int decimals, String entered, String kinds, String facts) {
        List<CheckFinding> found = new CheckFixture()
                .indicator("1.1", unit, decimals, "")
                .september("1.1", entered)
                .findings();
        assertThat(found).extracting(finding -> finding.kind().name()).isEqualTo(CheckFixture.words(kinds));
        assertThat(found.stream().flatMap(finding -> finding.facts().stream())).isEqualTo(CheckFixture.words(facts));
    }

    @ParameterizedTest(name = "\"{0}\" and {1}: {2}")
    @CsvSource(textBlock = """
            # declared              entered  found            severity
            range 0..200,           180,     '',              ''
            range 0..200,           201,     ABOVE_RANGE,     ERROR
            range 0..200 warning,   201,     ABOVE_RANGE,     WARNING
            range 0..,              1000,    '',              ''
            range 14..20,           13,      BELOW_RANGE,     ERROR
            range -5..5,            -5,      '',              ''
            '',                     101,     ABOVE_RANGE,     ERROR
            """)
    void theRangeAnIndicatorDeclares(String declared, String entered, String kinds, String severity) {
        List<CheckFinding> found = new CheckFixture()
                .indicator("8.1", MeasureUnit.PERCENT, 0, declared)
                .september("8.1", entered)
                .findings();
        assertThat(found).extracting(finding -> finding.kind().name()).isEqualTo(CheckFixture.words(kinds));
        assertThat(found).extracting(finding -> finding.severity().name()).isEqualTo(CheckFixture.words(severity));
    }

    @Test
    void aFigureThatIsWorkedOutLiesInItsRangeToo() {
        CheckFixture report = new CheckFixture()
                .count("M1", "")
                .count("M2", "")
                .workedOut("M3", "[M2]", "[M1]")
                .september("M1", "100")
                .september("M2", "120");
        assertThat(report.found()).containsExactly("M3 ABOVE_RANGE");
    }

    @ParameterizedTest(name = "{0} of {1}, \"{2}\": {3}")
    @CsvSource(textBlock = """
            # part  whole  declared                found
            545,    606,   part of [LAC1],         ''
            606,    606,   part of [LAC1],         ''
            607,    606,   part of [LAC1],         LAC10 ABOVE_WHOLE
            607,    606,   '',                     ''
            601,    606,   part of [LAC1] - [OUT], LAC10 ABOVE_WHOLE
            """)
    void aPartIsNotGreaterThanItsWhole(String part, String whole, String declared, String found) {
        CheckFixture report = new CheckFixture()
                .count("LAC1", "")
                .count("LAC10", declared)
                .count("OUT", "")
                .september("LAC1", whole)
                .september("LAC10", part)
                .september("OUT", "6");
        assertThat(report.found()).isEqualTo(CheckFixture.words(found));
    }

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(textBlock = """
            # borough  north  south  found
            100,       60,    40,    ''
            101,       60,    40,    4.1 PARTS_DO_NOT_ADD_UP
            60,        60,    ,      ''
            100,       ,      ,      ''
            """)
    void partsAddUpToTheTotal(String borough, String north, String south, String found) {
        CheckFixture report = new CheckFixture().countOfParts("4.1", "[4.1]{area=*}");
        report.months("4.1", Breakdown.of("area", "Borough"), borough);
        report.months("4.1", Breakdown.of("area", "North"), north == null ? "." : north);
        report.months("4.1", Breakdown.of("area", "South"), south == null ? "." : south);
        assertThat(report.found()).isEqualTo(CheckFixture.words(found));
    }

    @Test
    void namesTheDifferenceOfTheParts() {
        CheckFixture report = new CheckFixture()
                .countOfParts("5.1", "[SD.eh] + [SD.partners]")
                .count("SD.eh", "")
                .count("SD.partners", "")
                .september("5.1", "24")
                .september("SD.eh", "20")
                .september("SD.partners", "3");
        CheckFinding found = report.findings().get(0);
        assertThat(found.facts()).containsExactly("24", "23", "1");
        assertThat(found.severity()).isEqualTo(CheckSeverity.WARNING);
    }
}
