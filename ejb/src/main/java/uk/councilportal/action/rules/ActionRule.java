package uk.councilportal.action.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;

/**
 * What is missing from an action as somebody typed it.
 *
 * <p>It says what is to be done, by which role, by when and how far it has come; an action that is done or was stopped
 * also says what came of it, because that is what the next reader asks.
 */
public final class ActionRule {
    /** The most characters of each text, as the database keeps them. */
    public static final int LONGEST_WHAT = 500;

    public static final int LONGEST_ROLE = 100;
    public static final int LONGEST_OUTCOME = 1000;

    private ActionRule() {}

    /** The parts of an action somebody types. */
    public enum Field {
        /** What is to be done. */
        WHAT,
        /** Which role answers for it. */
        OWNER,
        /** By when. */
        DUE,
        /** How far it has come. */
        PROGRESS,
        /** What came of it. */
        OUTCOME
    }

    /** What is wrong with a part. */
    public enum Fault {
        /** It has to be given. */
        MISSING,
        /** It has too many characters. */
        TOO_LONG,
        /** It is not a day. */
        NOT_A_DAY
    }

    /**
     * One thing to be put right.
     *
     * @param field where
     * @param fault what is wrong
     */
    public record Problem(Field field, Fault fault) {}

    /** Everything that has to be put right, in the order of the parts; nothing where the action can be kept. */
    public static List<Problem> problems(ActionState state) {
        List<Problem> problems = new ArrayList<>();
        text(Field.WHAT, state.what(), LONGEST_WHAT).ifPresent(problems::add);
        text(Field.OWNER, state.ownerRole(), LONGEST_ROLE).ifPresent(problems::add);
        if (state.outcome().length() > LONGEST_OUTCOME) {
            problems.add(new Problem(Field.OUTCOME, Fault.TOO_LONG));
        }
        if (isFinished(state.progress()) && state.outcome().isBlank()) {
            problems.add(new Problem(Field.OUTCOME, Fault.MISSING));
        }
        return problems;
    }

    private static boolean isFinished(ActionProgress progress) {
        return !progress.isOpen();
    }

    private static Optional<Problem> text(Field field, String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(new Problem(field, Fault.MISSING));
        }
        return text.length() > longest ? Optional.of(new Problem(field, Fault.TOO_LONG)) : Optional.empty();
    }
}
