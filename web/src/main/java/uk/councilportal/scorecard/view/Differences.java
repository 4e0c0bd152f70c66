package uk.councilportal.scorecard.view;

import java.math.BigDecimal;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.RowHeading;

/**
 * The distance between two figures of an indicator as the reader sees them: at the displayed precision, percentages in
 * points. Where one of the two may not be shown, there is no distance.
 */
public record Differences(DisplayFormat format) {

    /** For the figures of a row. */
    public static Differences of(RowHeading indicator) {
        return new Differences(new DisplayFormat(indicator.unit(), indicator.decimals()));
    }

    /** "+7.2 pts", "−12"; empty where there is no distance. */
    public String signed(DisclosedValue value, DisclosedValue other) {
        if (value.value().isEmpty() || other.value().isEmpty()) {
            return "";
        }
        BigDecimal distance = distance(value, other);
        String key = format.unit() == MeasureUnit.PERCENT ? "difference.points" : "difference.number";
        return Messages.text(key, sign(distance) + format.number(distance.abs()));
    }

    /** "up 7.2 points", "down 12", "unchanged"; empty where there is no distance. */
    String spoken(DisclosedValue value, DisclosedValue other) {
        if (value.value().isEmpty() || other.value().isEmpty()) {
            return "";
        }
        BigDecimal distance = distance(value, other);
        if (distance.signum() == 0) {
            return Messages.text("difference.none");
        }
        String way = distance.signum() > 0 ? "difference.up" : "difference.down";
        String unit = format.unit() == MeasureUnit.PERCENT ? ".points" : "";
        return Messages.text(way + unit, format.number(distance.abs()));
    }

    private BigDecimal distance(DisclosedValue value, DisclosedValue other) {
        return format.round(value.value().orElseThrow())
                .subtract(format.round(other.value().orElseThrow()));
    }

    private static String sign(BigDecimal distance) {
        return switch (distance.signum()) {
            case 1 -> "+";
            case -1 -> "−";
            default -> "";
        };
    }
}
