package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** Which month a row is about (calculation rules, 1.1: school attendance is one month in arrears). */
class ArrearsTest {

    private static final IndicatorCode ATTENDANCE = new IndicatorCode("7.2");

    /** School attendance, good is high, red below 95: December, January, February and March; none for a month left open. */
    @ParameterizedTest(name = "{0} months in arrears, {1}: the March row is about {2}, arrow {3}, {4}")
    @CsvSource({
        // arrears, Dec Jan Feb Mar,    about,   arrow, rating
        "0, 95.1 95.2 95.3 95.4, 2017-03, ↑, GREEN",
        "0, 95.1 95.2 95.3 94.0, 2017-03, ↓, RED",
        "0, 95.1 95.2 95.3 -,    2017-03, -, NOT_RATED",
        "0, 95.1 95.2 95.3 none, 2017-03, -, NOT_RATED",
        "1, 95.1 95.2 95.3 none, 2017-02, ↑, GREEN",
        "1, 95.1 95.2 94.0 99.0, 2017-02, ↓, RED",
        "1, 95.1 95.2 none none, 2017-02, -, NOT_RATED",
        "2, 95.3 95.2 none none, 2017-01, ↓, GREEN",
        "3, 95.1 none none none, 2016-12, -, GREEN"
    })
    void aRowIsAboutExactlyTheMonthItsArrearsSay(
            int arrears, String figures, String about, String arrow, String rating) {
        ScorecardCalculation report = attendance(arrears)
                .months("7.2", "2016-12", figures.replace("none", "").split(" ", -1))
                .in("2017-03");
        assertThat(report.current(ATTENDANCE, Breakdown.total()).code()).isEqualTo(about);
        assertThat(report.direction(ATTENDANCE, Breakdown.total()).arrow()).isEqualTo(arrow);
        assertThat(report.rating(ATTENDANCE, Breakdown.total()).status()).hasToString(rating);
    }

    @Test
    void anOpenMonthWithoutAFigureSaysSoAndBorrowsNoJudgement() {
        ScorecardCalculation april =
                attendance(0).months("7.2", "2017-01", "80.0", "81.0", "80.0").in("2017-04");
        assertThat(april.rating(ATTENDANCE, Breakdown.total()).reason()).isEqualTo("no figure has been entered yet");
        assertThat(april.signal(ATTENDANCE, Breakdown.total())).isEqualTo(SpcSignal.NOT_AVAILABLE);
    }

    @Test
    void theSignalIsThatOfTheMonthTheRowIsAbout() {
        // eleven months beyond the mean that the collapse in March pulls down, then the collapse
        String[] collapse = {"95", "96", "95", "96", "95", "96", "95", "96", "95", "96", "95", "20"};
        ScorecardCalculation march =
                attendance(0).months("7.2", "2016-04", collapse).in("2017-03");
        ScorecardCalculation inArrears =
                attendance(1).months("7.2", "2016-04", collapse).in("2017-03");
        assertThat(march.signal(ATTENDANCE, Breakdown.total())).isEqualTo(SpcSignal.CONCERN);
        assertThat(inArrears.signal(ATTENDANCE, Breakdown.total())).isEqualTo(SpcSignal.IMPROVEMENT);
    }

    @Test
    void inAprilARowInArrearsIsRatedAgainstTheTargetOfTheYearBefore() {
        ScorecardCalculation april =
                attendance(1).months("7.2", "2017-02", "95.3", "94.0").in("2017-04");
        assertThat(april.rating(ATTENDANCE, Breakdown.total()).reason()).isEqualTo("red is <95");
    }

    private static IndicatorFixture attendance(int arrears) {
        Measure percent = new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY, arrears);
        IndicatorFixture report = new IndicatorFixture()
                .with("7.2", percent, YearFigure.of(YearToDateBasis.IN_MONTH), Derivation.entered());
        return report.target(redBelow(2016, 95)).target(redBelow(2017, 90));
    }

    private static Target redBelow(int year, int bound) {
        Tolerance tolerance = new Tolerance(
                Optional.of(ValueRange.parse("<" + bound)),
                Optional.empty(),
                Optional.of(ValueRange.parse(">=" + bound)));
        TargetSetting setting = new TargetSetting(
                TargetState.SET, TargetBasis.IN_PERIOD, Optional.of(BigDecimal.valueOf(bound)), tolerance, "");
        return new Target(ATTENDANCE, Breakdown.total(), new FinancialYear(year), setting);
    }
}
