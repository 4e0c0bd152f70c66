package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;

/**
 * The one line a target can be drawn as beside the months: the figure aimed at, or the bound from which a figure is
 * green. A target for the whole year has none, because no month is to be held against it.
 */
final class TargetLine {

    private TargetLine() {}

    static DisclosedValue of(Optional<TargetSetting> target, DisplayFormat format) {
        MeasureValue line = target.filter(setting -> setting.basis() == TargetBasis.IN_PERIOD)
                .flatMap(setting -> setting.target().or(() -> bound(setting)))
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(MissingReason.NO_TARGET));
        return DisclosedValue.of(line, format);
    }

    private static Optional<BigDecimal> bound(TargetSetting target) {
        return target.tolerance()
                .green()
                .filter(green -> !green.isBand())
                .flatMap(green -> green.lower().or(green::upper));
    }
}
