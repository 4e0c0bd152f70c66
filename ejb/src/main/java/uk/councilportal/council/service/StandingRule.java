package uk.councilportal.council.service;

import java.util.Optional;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.council.model.CouncilState;

/**
 * Whether something can be done for a council: by its people while it is set up or at work, by the portal itself as long as
 * it is on the portal. What is not known to be allowed is refused.
 */
final class StandingRule {
    private StandingRule() {}

    /**
     * Why not.
     *
     * @param state where the council stands; empty for one that is not on the portal
     * @param byThePortal whether the portal itself is at work for it
     */
    static Optional<Refusal> refusal(Optional<CouncilState> state, boolean byThePortal) {
        if (state.isEmpty()) {
            return Optional.of(Refusal.COUNCIL_NOT_ON_PORTAL);
        }
        return byThePortal ? Optional.empty() : ofPeople(state.get());
    }

    private static Optional<Refusal> ofPeople(CouncilState state) {
        return switch (state) {
            case SETTING_UP, ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(Refusal.COUNCIL_SUSPENDED);
            case LEFT -> Optional.of(Refusal.COUNCIL_LEFT);
        };
    }
}
