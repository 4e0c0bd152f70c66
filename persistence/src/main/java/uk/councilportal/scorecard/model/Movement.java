package uk.councilportal.scorecard.model;

import java.math.BigDecimal;

/** The fact: how a figure moved against an earlier one. */
public enum Movement {
    /** It rose. */
    UP("↑"),
    /** It fell. */
    DOWN("↓"),
    /** It is the same. */
    SAME("→"),
    /** One of the two is missing. */
    NOT_COMPARABLE("-");

    private final String arrow;

    Movement(String arrow) {
        this.arrow = arrow;
    }

    /** The arrow printed. */
    public String arrow() {
        return arrow;
    }

    /** The movement from an earlier value to a later one. */
    public static Movement between(BigDecimal earlier, BigDecimal later) {
        int sign = later.compareTo(earlier);
        if (sign == 0) {
            return SAME;
        }
        return sign > 0 ? UP : DOWN;
    }

    /** The opposite movement. */
    public Movement reversed() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
            default -> this;
        };
    }
}
