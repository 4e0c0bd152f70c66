package uk.councilportal.comparison.view;

import java.util.Optional;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Mark;

/** How a point of a control chart looks: a shape for each signal beside its colour. */
public enum SpcLook {
    /** Usual variation. */
    NONE("common", "circle", "--spc-common", "M9 7a5 5 0 0 1 10 0a5 5 0 0 1-10 0"),
    /** Unusual for the better. */
    IMPROVEMENT("improving", "rectRot", "--spc-improving", "M14 1 20 7 14 13 8 7Z"),
    /** Unusual for the worse. */
    CONCERN("concern", "rect", "--spc-concern", "M9 2H19V12H9Z"),
    /** Unusual, and neither way is better. */
    UNUSUAL("neutral", "triangle", "--ink", "M14 1 20 12H8Z");

    private final String modifier;
    private final String shape;
    private final String token;
    private final String path;

    SpcLook(String modifier, String shape, String token, String path) {
        this.modifier = modifier;
        this.shape = shape;
        this.token = token;
        this.path = path;
    }

    /** The look of a signal; nothing where the chart says nothing. */
    static Optional<SpcLook> of(SpcSignal signal) {
        return signal == SpcSignal.NOT_AVAILABLE ? Optional.empty() : Optional.of(valueOf(signal.name()));
    }

    /** Whether a target will be met: P passes, F fails, a question mark now and then; nothing where it cannot be said. */
    static Optional<Mark> of(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> assured("improving", "assure-P", assurance);
            case CONSISTENTLY_FAILS -> assured("concern", "assure-F", assurance);
            case HIT_AND_MISS -> assured("common", "assure-Q", assurance);
            case NOT_AVAILABLE -> Optional.empty();
        };
    }

    private static Optional<Mark> assured(String modifier, String icon, Assurance assurance) {
        return Optional.of(new Mark("spc", modifier, icon, "spc.assurance." + assurance));
    }

    /** The mark in the table: H or L says on which side of the mean the figure lies. */
    Mark mark(boolean high) {
        String icon = this == NONE ? "spc-common" : high ? "spc-H" : "spc-L";
        return new Mark("spc", modifier, icon, "spc." + this);
    }

    /** The end of its class in the style sheet. */
    public String getModifier() {
        return modifier;
    }

    /** The shape as the key draws it. */
    public String getPath() {
        return path;
    }

    /** What it means. */
    public String getText() {
        return mark(true).text();
    }

    /** The shape by the name the chart has for it. */
    String shape() {
        return shape;
    }

    /** The colour by its name in the style sheet. */
    String token() {
        return token;
    }
}
