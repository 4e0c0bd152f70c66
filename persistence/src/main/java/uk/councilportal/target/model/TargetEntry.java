package uk.councilportal.target.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target as a person typed it, nothing of it read yet.
 *
 * @param state how far it is set
 * @param basis which figure is held against it
 * @param aim the figure aimed at, empty where only bounds are set
 * @param bounds the bounds
 * @param words the target as the council prints it, empty where the bounds say it all
 */
public record TargetEntry(TargetState state, TargetBasis basis, String aim, Bounds bounds, String words) {

    /**
     * The bounds as typed: "≥ 95", "&lt; 83%", "14 to 20" or "±5 of 52.3"; empty for none.
     *
     * @param red the values rated red
     * @param amber the values rated amber
     * @param green the values rated green
     */
    public record Bounds(String red, String amber, String green) {}

    /** A target that is kept, as a person would type it. */
    public static TargetEntry of(TargetSetting setting) {
        Tolerance tolerance = setting.tolerance();
        return new TargetEntry(
                setting.state(),
                setting.basis(),
                setting.target().map(BigDecimal::toPlainString).orElse(""),
                new Bounds(typed(tolerance.red()), typed(tolerance.amber()), typed(tolerance.green())),
                setting.text());
    }

    /** A target nobody has set yet. */
    public static TargetEntry blank() {
        return new TargetEntry(TargetState.SET, TargetBasis.IN_PERIOD, "", new Bounds("", "", ""), "");
    }

    private static String typed(Optional<ValueRange> range) {
        return range.map(ValueRange::toString)
                .map(text -> text.replace("..", " to ")
                        .replace(">=", "≥ ")
                        .replace("<=", "≤ ")
                        .replaceAll("([<>])(?=[-0-9])", "$1 "))
                .orElse("");
    }
}
