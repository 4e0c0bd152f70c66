package uk.councilportal.council.rules;

import java.util.List;
import java.util.Optional;
import uk.councilportal.council.model.SetUpFacts;
import uk.councilportal.council.rules.SetUpStep.Kind;
import uk.councilportal.council.rules.SetUpStep.State;

/**
 * How far each step of setting a council up is, from facts alone: nobody ticks anything off.
 *
 * <p>Linking is done when every indicator is linked; targets, earlier figures and the first month when there are any, since
 * not every indicator has a target and how far back a council goes it decides itself.
 */
public final class SetUpRule {
    private SetUpRule() {}

    /**
     * The steps in their order.
     *
     * @param hasGroup whether the council's group is there in the sign-in service
     * @param administrators how many people look after its people; empty where the sign-in service does not answer
     * @param facts what is counted
     */
    public static List<SetUpStep> steps(boolean hasGroup, Optional<Integer> administrators, SetUpFacts facts) {
        return List.of(
                new SetUpStep(Kind.DETAILS, hasGroup ? State.DONE : State.BEGUN, 0, 0),
                administrators
                        .map(number -> counted(Kind.ADMINISTRATOR, number))
                        .orElseGet(() -> new SetUpStep(Kind.ADMINISTRATOR, State.NOT_KNOWN, 0, 0)),
                counted(Kind.INDICATORS, facts.indicators()),
                share(Kind.CATALOGUE, facts.linked(), facts.indicators()),
                counted(Kind.TARGETS, facts.withTarget()),
                counted(Kind.HISTORY, facts.months()),
                counted(Kind.FIRST_MONTH, facts.openMonths()));
    }

    /** The first step that is not done; empty when all are. What is not known keeps nobody. */
    public static Optional<SetUpStep> next(List<SetUpStep> steps) {
        return steps.stream()
                .filter(step -> step.state() == State.NOT_STARTED || step.state() == State.BEGUN)
                .findFirst();
    }

    private static SetUpStep counted(Kind kind, int number) {
        return new SetUpStep(kind, number > 0 ? State.DONE : State.NOT_STARTED, number, 0);
    }

    private static SetUpStep share(Kind kind, int done, int of) {
        if (done == 0) {
            return new SetUpStep(kind, State.NOT_STARTED, 0, of);
        }
        return new SetUpStep(kind, done < of ? State.BEGUN : State.DONE, done, of);
    }
}
