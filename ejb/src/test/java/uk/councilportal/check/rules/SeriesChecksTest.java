package uk.councilportal.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.YearToDateBasis;

/** What is seen only beside the months before. */
class SeriesChecksTest {

    private static final String STEADY = "520 525 519 524 518 523 520 526 519 522 521 524";

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(textBlock = """
            # twelve months before                            now   found                between
            520 525 519 524 518 523 520 526 519 522 521 524,  528,  '',                  ''
            520 525 519 524 518 523 520 526 519 522 521 524,  540,  JUMP,                '510, 534'
            520 525 519 524 518 523 520 526 519 522 521 524,  500,  JUMP,                '510, 534'
            # eight figures are enough, seven are not
            . . . . 20 21 20 21 20 21 20 21,                  30,   JUMP,                '18, 23'
            . . . . . 21 20 21 20 21 20 21,                   30,   '',                  ''
            # a step of one is never a jump, however steady it was
            7 7 7 7 7 7 7 7 7 7 7 7,                          8,    '',                  ''
            7 7 7 7 7 7 7 7 7 7 7 7,                          9,    JUMP,                '6, 8'
            0 0 0 0 0 0 0 0 0 0 0 0,                          2,    JUMP,                '0, 1'
            # one odd month does not hide the next
            20 21 20 21 20 90 20 21 20 21 20 21,              60,   JUMP,                '24, 29'
            """)
    void aJumpAgainstTheTwelveMonthsBefore(String before, String now, String kinds, String between) {
        List<CheckFinding> found = new CheckFixture()
                .count("1.1", "")
                .months("1.1", before + " " + now)
                .findings();
        assertThat(found).extracting(finding -> finding.kind().name()).isEqualTo(CheckFixture.words(kinds));
        assertThat(found.stream().flatMap(finding -> finding.facts().stream().skip(1)))
                .isEqualTo(CheckFixture.words(between));
    }

    @Test
    void namesTheLimitsNeverBelowZeroNorAboveAHundredPercent() {
        List<CheckFinding> counts = new CheckFixture()
                .count("1.1", "")
                .months("1.1", "1 3 1 3 1 3 1 3 1 3 1 3 40")
                .findings();
        assertThat(counts.get(0).facts()).containsExactly("40", "0", "7");
        List<CheckFinding> percentages = new CheckFixture()
                .percentage("2.1")
                .months("2.1", "97 98.5 97 98.5 97 98.5 97 98.5 97 98.5 97 98.5 60")
                .findings();
        assertThat(percentages.get(0).facts()).containsExactly("60.0%", "93.8%", "100.0%");
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(textBlock = """
            # declared                                      found
            '',                                             WARNING
            jump error,                                     ERROR
            jump off: opened and closed in whole terms,     ''
            """)
    void theIndicatorDeclaresWhatAJumpIs(String declared, String severity) {
        List<CheckFinding> found = new CheckFixture()
                .count("1.1", declared)
                .months("1.1", STEADY + " 700")
                .findings();
        assertThat(found).extracting(finding -> finding.severity().name()).isEqualTo(CheckFixture.words(severity));
    }

    @Test
    void figuresThatAddUpOverTheYearBeginAnew() {
        CheckFixture report = new CheckFixture()
                .indicator("8.2", MeasureUnit.COUNT, 0, YearToDateBasis.CUMULATIVE, "")
                .months("8.2", "100 200 300 400 500 600 700 800 900 1000 1100 1200 90");
        assertThat(report.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            # basis        figures                                        found
            IN_MONTH,      100 102 104 106 108 110 112 114 116 118,       JUMP
            MONTH_END,     100 102 104 106 108 110 112 114 116 118,       ''
            ROLLING_YEAR,  100 102 104 106 108 110 112 114 116 118,       ''
            MONTH_END,     100 102 104 106 108 110 112 114 116 130,       JUMP
            """)
    void aStockDriftsAndJumpsOnlyByALargeStep(YearToDateBasis basis, String figures, String kinds) {
        CheckFixture report = new CheckFixture()
                .indicator("5.1", MeasureUnit.COUNT, 0, basis, "")
                .months("5.1", figures);
        assertThat(report.findings())
                .extracting(finding -> finding.kind().name())
                .isEqualTo(CheckFixture.words(kinds));
    }

    @Test
    void anImpossibleFigureIsOneMistakeAndNoJump() {
        CheckFixture report = new CheckFixture()
                .indicator("2.2", MeasureUnit.PERCENT, 0, "")
                .months("2.2", "93 95 94 93 95 94 93 95 94 93 95 94 940");
        assertThat(report.found()).containsExactly("2.2 ABOVE_RANGE");
    }

    @Test
    void aShareOfOneIsOneMistakeAndNoJump() {
        CheckFixture report = new CheckFixture()
                .indicator("2.2", MeasureUnit.PERCENT, 2, "")
                .months("2.2", "93 95 94 93 95 94 93 95 94 93 95 94 0.94");
        assertThat(report.found()).containsExactly("2.2 FRACTION_FOR_PERCENTAGE");
    }

    @Test
    void aLowPercentageIsNoShareWhereLowOnesAreUsual() {
        CheckFixture report = new CheckFixture()
                .percentage("6.10")
                .months("6.10", "0.9 1.1 0.9 1.1 0.9 1.1 0.9 1.1 0.9 1.1 0.9 1.1 0.8");
        assertThat(report.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # figures of four months                 found
            223 223 223 223,                         UNCHANGED
            222 223 223 223,                         ''
            . 223 223 223,                           ''
            9 9 9 9,                                 ''
            0 0 0 0,                                 ''
            NOT_AVAILABLE 223 223 223,               ''
            """)
    void theSameFigureFourTimes(String figures, String kinds) {
        CheckFixture report = new CheckFixture().count("7.1", "").months("7.1", figures);
        assertThat(report.findings())
                .extracting(finding -> finding.kind().name())
                .isEqualTo(CheckFixture.words(kinds));
    }

    @Test
    void wholePercentagesRepeatByThemselves() {
        assertThat(new CheckFixture()
                        .indicator("6.1", MeasureUnit.PERCENT, 0, "")
                        .months("6.1", "94 94 94 94")
                        .found())
                .isEmpty();
        assertThat(new CheckFixture()
                        .percentage("6.1")
                        .months("6.1", "94.3 94.3 94.3 94.3")
                        .found())
                .containsExactly("6.1 UNCHANGED");
    }

    @ParameterizedTest(name = "484 + {1} - {2} against {0}, \"{3}\": {4}")
    @CsvSource(textBlock = """
            # stock  joined  left  declared                          found
            487,     20,     17,   stock [6.3] - [6.4],              ''
            488,     20,     17,   stock [6.3] - [6.4],              WARNING
            488,     20,     17,   stock [6.3] - [6.4] error,        ERROR
            488,     20,     17,   stock [6.3] - [6.4] within 1,     ''
            489,     20,     17,   stock [6.3] - [6.4] within 1,     WARNING
            488,     20,     17,   '',                               ''
            488,     ,       17,   stock [6.3] - [6.4],              ''
            """)
    void aStockFollowsFromTheOneBefore(String stock, String joined, String left, String declared, String severity) {
        List<CheckFinding> found = new CheckFixture()
                .count("6.1", declared)
                .count("6.3", "")
                .count("6.4", "")
                .months("6.1", "484 " + stock)
                .months("6.3", joined == null ? "NOT_AVAILABLE" : joined)
                .months("6.4", left)
                .findings();
        assertThat(found).extracting(finding -> finding.severity().name()).isEqualTo(CheckFixture.words(severity));
    }

    @Test
    void namesTheStockThatWasExpected() {
        CheckFinding found = new CheckFixture()
                .count("6.1", "stock [6.3] - [6.4]")
                .count("6.3", "")
                .count("6.4", "")
                .months("6.1", "484 490")
                .months("6.3", "20")
                .months("6.4", "17")
                .findings()
                .get(0);
        assertThat(found.kind()).isEqualTo(CheckKind.STOCK_DOES_NOT_FOLLOW);
        assertThat(found.facts()).containsExactly("490", "487", "484", "6.3 - 6.4");
        assertThat(found.severity()).isEqualTo(CheckSeverity.WARNING);
    }
}
