package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.model.Rating;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/**
 * Red, amber or green (calculation rules, 7).
 *
 * <p>The figure is compared as printed. Green comes first, so a target that is reached exactly is green; then red, then
 * amber. Between a red and a green bound is amber, whatever the wording of the amber bound leaves open. Outside a green
 * and an amber range is red, but only on the side on which an amber range is set; on the other side nothing can be
 * said. Where a bare target is missed, all that is certain is "not green": it is rated red, and the reason says that no
 * amber bound is set.
 */
public final class RagRule {

    private RagRule() {}

    /** The rating of a figure against its target. */
    public static Rating rate(MeasureValue figure, DisplayFormat format, TargetSetting setting) {
        if (setting.state() != TargetState.SET || setting.tolerance().isEmpty()) {
            return notRated(why(setting.state()));
        }
        if (figure instanceof MeasureValue.Missing missing) {
            return notRated(missing.words());
        }
        BigDecimal printed = format.round(figure.known().orElseThrow());
        return rate(printed, setting.tolerance());
    }

    private static Rating rate(BigDecimal printed, Tolerance tolerance) {
        if (contains(tolerance.green(), printed)) {
            return new Rating(RagStatus.GREEN, "green is " + tolerance.green().orElseThrow());
        }
        if (contains(tolerance.red(), printed)) {
            return new Rating(RagStatus.RED, "red is " + tolerance.red().orElseThrow());
        }
        if (contains(tolerance.amber(), printed)) {
            return new Rating(RagStatus.AMBER, "amber is " + tolerance.amber().orElseThrow());
        }
        if (tolerance.red().isPresent() && tolerance.green().isPresent()) {
            return new Rating(RagStatus.AMBER, "between the red and the green bound");
        }
        return outside(printed, tolerance);
    }

    private static Rating outside(BigDecimal printed, Tolerance tolerance) {
        if (tolerance.amber().isEmpty()) {
            return tolerance.green().isPresent()
                    ? new Rating(RagStatus.RED, "the target is missed; no amber bound is set")
                    : notRated("no green bound is set");
        }
        if (leavesSideOpen(printed, tolerance)) {
            return notRated("the tolerance says nothing about figures on this side of the range");
        }
        return new Rating(
                RagStatus.RED, "outside amber, which is " + tolerance.amber().get());
    }

    /** An amber range that begins where green ends says nothing about the far side of green. */
    private static boolean leavesSideOpen(BigDecimal printed, Tolerance tolerance) {
        if (tolerance.green().isEmpty()
                || !tolerance.green().get().isBand()
                || !tolerance.amber().orElseThrow().isBand()) {
            return false;
        }
        ValueRange green = tolerance.green().get();
        ValueRange amber = tolerance.amber().get();
        boolean nothingBelow = amber.lower().get().compareTo(green.lower().get()) >= 0;
        boolean nothingAbove = amber.upper().get().compareTo(green.upper().get()) <= 0;
        return green.isBelow(printed) && nothingBelow || green.isAbove(printed) && nothingAbove;
    }

    private static boolean contains(Optional<ValueRange> range, BigDecimal value) {
        return range.filter(values -> values.contains(value)).isPresent();
    }

    private static String why(TargetState state) {
        return switch (state) {
            case SET -> "no bound is set";
            case TO_BE_SET -> "the range is to be set";
            case NONE -> "no target: for information";
            case WORDS_ONLY -> "the target is in words only";
        };
    }

    /** No rating, with the reason. */
    static Rating notRated(String reason) {
        return new Rating(RagStatus.NOT_RATED, reason);
    }
}
