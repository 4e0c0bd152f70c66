package uk.councilportal.comparison.view;

import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.platform.faces.Mark;

/** Which mark stands for which grade of comparability and which movement; the same on every page. */
public final class ComparisonMarks {

    private static final String COMPARABILITY = "comparability";
    private static final String VERDICT = "verdict";

    private ComparisonMarks() {}

    /** How far a definition compares. */
    public static Mark of(Comparability grade) {
        return switch (grade) {
            case SAME -> comparability("same", grade);
            case CLOSE -> comparability("close", grade);
            case DIFFERENT_DEFINITION -> comparability("different", grade);
            case NOT_COMPARABLE -> comparability("not", grade);
        };
    }

    private static Mark comparability(String name, Comparability grade) {
        return new Mark(COMPARABILITY, name, "comp-" + name, "comparability." + grade);
    }

    /** How a figure that is off target moved, by whether it got worse and whether it is printed the same as before. */
    static Mark movement(Finding worse, boolean level) {
        return switch (worse) {
            case YES -> direction("off", "dot-down-bar", "declinedOff");
            case NO ->
                level ? direction("off", "dot-level-bar", "levelOff") : direction("improved", "dot-up", "improved");
            case UNKNOWN -> direction("none", "dot-none", "none");
        };
    }

    private static Mark direction(String modifier, String icon, String key) {
        return new Mark("direction", modifier, icon, "direction." + key);
    }

    /** Whether a figure is worse than the mean of the others, as printed. */
    public static Mark beside(boolean worse) {
        return worse
                ? new Mark(VERDICT, "worse", "v-worse", "verdict.worse")
                : new Mark(VERDICT, "better", "v-better", "verdict.notWorse");
    }

    /** Whether a council is better or worse than what stands beside it, once chance is allowed for. */
    static Mark of(BenchmarkOutcome outcome) {
        return switch (outcome) {
            case MUCH_BETTER, BETTER -> verdict("better", outcome);
            case SIMILAR -> verdict("similar", outcome);
            case WORSE, MUCH_WORSE -> verdict("worse", outcome);
            case NOT_COMPARED -> new Mark(VERDICT, "none", "dot-none", "verdict." + outcome);
        };
    }

    private static Mark verdict(String name, BenchmarkOutcome outcome) {
        return new Mark(VERDICT, name, "v-" + name, "verdict." + outcome);
    }

    /** Whether there is an outcome at all. */
    static boolean isJudged(BenchmarkOutcome outcome) {
        return outcome != BenchmarkOutcome.NOT_COMPARED;
    }
}
