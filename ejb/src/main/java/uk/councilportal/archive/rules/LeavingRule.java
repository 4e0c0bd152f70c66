package uk.councilportal.archive.rules;

import java.util.Optional;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;

/**
 * Who may take which step when a council leaves. Nobody does it alone: one person orders it, another agrees; and once data are being
 * removed there is no way back.
 */
public final class LeavingRule {
    private LeavingRule() {}

    /** Why a council cannot be ordered to leave; empty when it can. */
    public static Optional<LeavingProblem> order(Optional<Leaving> before) {
        return when(before.map(leaving -> leaving.step() != Step.WITHDRAWN).orElse(false), LeavingProblem.UNDER_WAY);
    }

    /** Why it cannot be taken back. */
    public static Optional<LeavingProblem> withdraw(Leaving leaving) {
        return when(leaving.step() != Step.ORDERED && leaving.step() != Step.AGREED, LeavingProblem.STEP);
    }

    /** Why somebody of the council cannot agree. */
    public static Optional<LeavingProblem> agree(Leaving leaving) {
        return when(leaving.step() != Step.ORDERED, LeavingProblem.STEP);
    }

    /**
     * Why somebody who looks after the portal cannot agree in place of the council.
     *
     * @param anybodyThere whether the council has an administrator who can sign in
     * @param archived whether an archive holds all there is to lose
     */
    public static Optional<LeavingProblem> agreeInstead(
            Leaving leaving, String who, boolean anybodyThere, boolean archived) {
        return when(leaving.step() != Step.ORDERED, LeavingProblem.STEP)
                .or(() -> when(anybodyThere, LeavingProblem.SOMEBODY_THERE))
                .or(() -> when(leaving.order().by().equals(who), LeavingProblem.SAME_PERSON))
                .or(() -> when(!archived, LeavingProblem.NO_ARCHIVE));
    }

    /** Why the data cannot be removed. A removal that was begun and not ended, or not looked over, goes on. */
    public static Optional<LeavingProblem> remove(Leaving leaving) {
        return when(!isToBeDone(leaving), LeavingProblem.STEP)
                .or(() -> when(
                        leaving.agreement()
                                .map(agreement ->
                                        agreement.by().equals(leaving.order().by()))
                                .orElse(true),
                        LeavingProblem.SAME_PERSON));
    }

    private static boolean isToBeDone(Leaving leaving) {
        return switch (leaving.step()) {
            case AGREED, REMOVING -> true;
            case LEFT -> leaving.removal().flatMap(Leaving.Removal::checkedAt).isEmpty();
            case ORDERED, WITHDRAWN -> false;
        };
    }

    private static Optional<LeavingProblem> when(boolean wrong, LeavingProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }
}
