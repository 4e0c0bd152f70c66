package uk.councilportal.comparison.view;

import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.platform.faces.Mark;

/** How a council's place in a funnel plot is marked: a shape for each, in the chart and in the table alike. */
enum FunnelPlace {
    /** Within the 95 % limits. */
    INSIDE("similar", "circle", "--spc-common"),
    /** Outside, on the good side. */
    BETTER("better", "rectRot", "--spc-improving"),
    /** Outside, on the bad side. */
    WORSE("worse", "rect", "--spc-concern"),
    /** Outside, where nobody says which side is good. */
    OUTSIDE("none", "triangle", "--ink");

    private final String modifier;
    private final String shape;
    private final String token;

    FunnelPlace(String modifier, String shape, String token) {
        this.modifier = modifier;
        this.shape = shape;
        this.token = token;
    }

    static FunnelPlace of(FunnelPosition position, Polarity polarity) {
        if (position == FunnelPosition.INSIDE) {
            return INSIDE;
        }
        if (!polarity.judges()) {
            return OUTSIDE;
        }
        boolean above = position == FunnelPosition.FAR_ABOVE || position == FunnelPosition.ABOVE;
        return above == (polarity == Polarity.HIGH_IS_GOOD) ? BETTER : WORSE;
    }

    /** The shape by the name the chart has for it. */
    String shape() {
        return shape;
    }

    /** The colour by its name in the style sheet. */
    String token() {
        return token;
    }

    /** The mark in the table. */
    Mark mark() {
        return new Mark("verdict", modifier, "v-" + (this == OUTSIDE ? "outside" : modifier), "funnel.place." + this);
    }
}
