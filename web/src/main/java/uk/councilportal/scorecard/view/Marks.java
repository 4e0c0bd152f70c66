package uk.councilportal.scorecard.view;

import java.math.BigDecimal;
import java.util.List;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.scorecard.service.Judgement;
import uk.councilportal.scorecard.service.MonthLine;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.view.RatingMark;

/** Which mark stands for which judgement; the same on every page. */
public final class Marks {

    private static final String DIRECTION = "direction";
    private static final String SPC = "spc";
    private static final String RAG = "rag-badge";

    /** The meanings as a key lists them: the good ones first, then the bad ones, then those without judgement. */
    static final List<String> ORDER = List.of(
            "rag.GREEN",
            "rag.AMBER",
            "rag.RED",
            "rag.NOT_RATED",
            "rag.noFigure",
            "direction.improved",
            "direction.declinedWithin",
            "direction.declinedNoTarget",
            "direction.declinedOff",
            "direction.level",
            "direction.levelOff",
            "direction.up",
            "direction.down",
            "direction.same",
            "direction.tenUp",
            "direction.similar",
            "direction.tenDown",
            "direction.none",
            "direction.silent",
            "direction.noFigure",
            "spc.IMPROVEMENT",
            "spc.CONCERN",
            "spc.UNUSUAL",
            "spc.NONE",
            "spc.NOT_AVAILABLE",
            "spc.noFigure");

    private Marks() {}

    /** The rating of a row; where the month it is about has no figure, the mark says so. */
    public static Mark rag(Judgement judgement) {
        return hasFigure(judgement)
                ? rag(judgement.rating().status())
                : new Mark(RAG, "none", "rag-none", "rag.noFigure");
    }

    private static boolean hasFigure(Judgement judgement) {
        return judgement.figure().value().value().isPresent();
    }

    /** The rating against the target. */
    public static Mark rag(RagStatus status) {
        return RatingMark.of(status);
    }

    /** The direction of performance; a filled arrow is judged, a bar under it says off target. */
    public static Mark direction(Judgement judgement) {
        boolean offTarget = judgement.rating().status() == RagStatus.RED;
        return switch (judgement.direction().judgement()) {
            case IMPROVING -> direction("improved", "dot-up", "improved");
            case WORSENING ->
                offTarget
                        ? direction("off", "dot-down-bar", "declinedOff")
                        : declined(judgement.rating().status() == RagStatus.NOT_RATED);
            case STABLE ->
                offTarget ? direction("off", "dot-level-bar", "levelOff") : direction("steady", "dot-level", "level");
            case NO_JUDGEMENT ->
                isSilent(judgement.direction())
                        ? direction("none", "dot-none", "silent")
                        : movement(judgement.direction().movement());
            case NOT_AVAILABLE -> direction("none", "dot-none", hasFigure(judgement) ? "none" : "noFigure");
        };
    }

    /** Whether the council shows no arrow for the measure although it moved. */
    private static boolean isSilent(Direction direction) {
        return direction.arrow().equals(Movement.NOT_COMPARABLE.arrow());
    }

    private static Mark declined(boolean noTarget) {
        return direction("within", "dot-down", noTarget ? "declinedNoTarget" : "declinedWithin");
    }

    private static Mark direction(String modifier, String icon, String key) {
        return new Mark(DIRECTION, modifier, icon, "direction." + key);
    }

    /** The fact without judgement: a hollow arrow. */
    public static Mark movement(Movement movement) {
        return switch (movement) {
            case UP -> direction("info", "info-up", "up");
            case DOWN -> direction("info", "info-down", "down");
            case SAME -> direction("info", "info-level", "same");
            case NOT_COMPARABLE -> direction("none", "dot-none", "none");
        };
    }

    /** A change from one month to another, where level means less than 10% up or down. */
    public static Mark change(Movement movement) {
        return switch (movement) {
            case UP -> direction("info", "info-up", "tenUp");
            case DOWN -> direction("info", "info-down", "tenDown");
            case SAME -> direction("info", "info-level", "similar");
            case NOT_COMPARABLE -> direction("none", "dot-none", "none");
        };
    }

    /** The signal of a row's latest figure. */
    public static Mark spc(ScorecardRow row) {
        if (!hasFigure(row.judgement())) {
            return new Mark(SPC, "none", "dot-none", "spc.noFigure");
        }
        List<BigDecimal> values = row.recent().trend().stream()
                .flatMap(figure -> figure.value().value().stream())
                .toList();
        boolean high = !values.isEmpty() && Sparkline.isAboveMean(values, values.get(values.size() - 1));
        return spc(row.judgement().spc(), row.indicator().polarity(), high);
    }

    /** The signal of a month of a table; a month without a figure has none. */
    static Mark spc(MonthLine month, Polarity polarity, boolean high) {
        return month.figure().value().value().isPresent()
                ? spc(month.spc(), polarity, high)
                : new Mark(SPC, "none", "dot-none", "spc.noPoint");
    }

    /** A signal; H or L says where the figure lies, which the polarity settles where it judges. */
    public static Mark spc(SpcSignal signal, Polarity polarity, boolean high) {
        boolean highIsGood = polarity == Polarity.HIGH_IS_GOOD;
        return switch (signal) {
            case IMPROVEMENT ->
                new Mark(SPC, "improving", polarity.judges() ? ring(highIsGood) : ring(high), "spc.IMPROVEMENT");
            case CONCERN -> new Mark(SPC, "concern", polarity.judges() ? ring(!highIsGood) : ring(high), "spc.CONCERN");
            case UNUSUAL -> new Mark(SPC, "neutral", ring(high), "spc.UNUSUAL");
            case NONE -> new Mark(SPC, "common", "spc-common", "spc.NONE");
            case NOT_AVAILABLE -> new Mark(SPC, "none", "dot-none", "spc.NOT_AVAILABLE");
        };
    }

    private static String ring(boolean high) {
        return high ? "spc-H" : "spc-L";
    }
}
