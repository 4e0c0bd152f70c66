package uk.councilportal.council.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;

/** How a council has stood, by what was done with it, latest first. One of which nothing is known was being set up. */
public final class StandingHistory {
    private StandingHistory() {}

    /** How it stands; for one that has left, how it stood until then. */
    public static CouncilState last(List<CouncilChange> changes) {
        return find(changes, state -> state != CouncilState.LEFT);
    }

    /** How it stood when its people last came in. */
    public static CouncilState admitting(List<CouncilChange> changes) {
        return find(changes, CouncilState::admitsPeople);
    }

    /** Why it is stopped, or was until it left; empty where it is not. */
    public static Optional<String> findReason(List<CouncilChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() == Kind.SUSPENDED)
                .map(CouncilChange::reason)
                .findFirst()
                .filter(reason -> last(changes) == CouncilState.SUSPENDED);
    }

    private static CouncilState find(List<CouncilChange> changes, Predicate<CouncilState> quality) {
        return changes.stream()
                .map(CouncilChange::state)
                .filter(quality)
                .findFirst()
                .orElse(CouncilState.SETTING_UP);
    }
}
