package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

class ToleranceTextTest {

    private static final ToleranceText PERCENT = new ToleranceText(new DisplayFormat(MeasureUnit.PERCENT, 1));
    private static final ToleranceText RATE = new ToleranceText(new DisplayFormat(MeasureUnit.RATE_PER_10K, 1));

    @Test
    void writesBoundsAsSigns() {
        Tolerance tolerance = new Tolerance(range("<83"), Optional.empty(), range(">=86"));

        assertThat(PERCENT.of(set(tolerance, Optional.empty(), "")))
                .isEqualTo(new TargetText("< 83%", "≥ 83%", "≥ 86%", "≥ 86%"));
    }

    @Test
    void writesABandAroundItsTarget() {
        Tolerance tolerance = new Tolerance(Optional.empty(), range("42.3..62.3"), range("47.3..57.3"));

        assertThat(RATE.of(set(tolerance, Optional.of(new BigDecimal("52.3")), "")))
                .isEqualTo(new TargetText("", "±10 of 52.3", "±5 of 52.3", "52.3"));
    }

    @Test
    void writesARangeWithoutTargetFromTo() {
        Tolerance tolerance = new Tolerance(Optional.empty(), Optional.empty(), range("14..20"));

        assertThat(RATE.of(set(tolerance, Optional.empty(), "")).green()).isEqualTo("14 to 20");
    }

    @Test
    void saysThatATargetIsStillToBeSet() {
        TargetSetting setting = new TargetSetting(
                TargetState.TO_BE_SET, TargetBasis.IN_PERIOD, Optional.empty(), Tolerance.none(), "range to be set");

        assertThat(PERCENT.of(Optional.of(setting)).target()).isEqualTo("to be set");
    }

    @Test
    void isEmptyWithoutATarget() {
        assertThat(PERCENT.of(Optional.empty())).isEqualTo(new TargetText("", "", "", ""));
    }

    private static Optional<TargetSetting> set(Tolerance tolerance, Optional<BigDecimal> target, String text) {
        return Optional.of(new TargetSetting(TargetState.SET, TargetBasis.IN_PERIOD, target, tolerance, text));
    }

    private static Optional<ValueRange> range(String text) {
        return Optional.of(ValueRange.parse(text));
    }
}
