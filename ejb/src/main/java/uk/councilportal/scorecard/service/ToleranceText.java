package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** Targets and tolerances in signs: "≥ 86%", "&lt; 83%", "±5 of 52.3", "14 to 20", "to be set". */
final class ToleranceText {

    private final DisplayFormat format;

    ToleranceText(DisplayFormat format) {
        this.format = format;
    }

    TargetText of(Optional<TargetSetting> target) {
        return target.map(this::of).orElse(new TargetText("", "", "", ""));
    }

    private TargetText of(TargetSetting setting) {
        if (setting.state() == TargetState.TO_BE_SET) {
            return new TargetText("to be set", "", "", "to be set");
        }
        Tolerance tolerance = setting.tolerance();
        return new TargetText(
                range(tolerance.red(), setting), amber(setting), range(tolerance.green(), setting), target(setting));
    }

    private String target(TargetSetting setting) {
        return setting.target()
                .map(this::number)
                .or(() -> setting.text().isEmpty() ? Optional.empty() : Optional.of(setting.text()))
                .orElseGet(() -> range(setting.tolerance().green(), setting));
    }

    /** Councils that print red and green bounds mean by amber what is no longer red. */
    private String amber(TargetSetting setting) {
        Tolerance tolerance = setting.tolerance();
        if (tolerance.amber().isPresent() || tolerance.green().isEmpty()) {
            return range(tolerance.amber(), setting);
        }
        return tolerance
                .red()
                .filter(red -> !red.isBand())
                .map(ToleranceText::rest)
                .map(rest -> text(rest, setting.target()))
                .orElse("");
    }

    private static ValueRange rest(ValueRange red) {
        return new ValueRange(red.upper(), !red.upperIncluded(), red.lower(), !red.lowerIncluded());
    }

    private String range(Optional<ValueRange> range, TargetSetting setting) {
        return range.map(each -> text(each, setting.target())).orElse("");
    }

    private String text(ValueRange range, Optional<BigDecimal> target) {
        if (!range.isBand()) {
            return range.lower()
                    .map(bound -> (range.lowerIncluded() ? "≥ " : "> ") + number(bound))
                    .or(() -> range.upper().map(bound -> (range.upperIncluded() ? "≤ " : "< ") + number(bound)))
                    .orElse("");
        }
        BigDecimal lower = range.lower().orElseThrow();
        BigDecimal upper = range.upper().orElseThrow();
        return target.filter(middle -> middle.subtract(lower).compareTo(upper.subtract(middle)) == 0)
                .map(middle -> "±" + plain(middle.subtract(lower)) + " of " + number(middle))
                .orElseGet(() -> plain(lower) + " to " + number(upper));
    }

    /** With as many decimals as were set, so that a bound is never rounded away. */
    private String number(BigDecimal bound) {
        return plain(bound) + format.unit().sign();
    }

    private static String plain(BigDecimal bound) {
        BigDecimal shortest = bound.stripTrailingZeros();
        return new DisplayFormat(MeasureUnit.COUNT, Math.max(0, shortest.scale())).number(shortest);
    }
}
