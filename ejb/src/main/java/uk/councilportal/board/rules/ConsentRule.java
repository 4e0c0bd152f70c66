package uk.councilportal.board.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.grant.model.GrantState;

/**
 * What counts is first what is in force; then a request that is later than every grant, since the council has not
 * answered it; then how the last grant ended.
 */
public final class ConsentRule {
    private ConsentRule() {}

    /**
     * Where a board and a council stand.
     *
     * @param request the board's request, if it has asked
     * @param grants everything the council has ever let the board see
     * @param today the day it is asked for, in UTC
     * @return empty where the board never asked and the council never gave anything
     */
    public static Optional<ConsentState> state(
            Optional<ConsentRequest> request, List<GivenGrant> grants, LocalDate today) {
        if (grants.stream().anyMatch(grant -> grant.state(today) == GrantState.IN_FORCE)) {
            return Optional.of(ConsentState.IN_FORCE);
        }
        Optional<GivenGrant> last =
                grants.stream().max(Comparator.comparing(grant -> grant.time().given()));
        if (last.isEmpty()) {
            return request.map(asked -> ConsentState.ASKED);
        }
        boolean asksAgain = request.filter(asked -> asked.at().isAfter(answered(last.get())))
                .isPresent();
        if (asksAgain) {
            return Optional.of(ConsentState.ASKED);
        }
        return last.map(
                grant -> grant.state(today) == GrantState.WITHDRAWN ? ConsentState.WITHDRAWN : ConsentState.EXPIRED);
    }

    /** A consent that is taken back answers what was asked while it was in force, too. */
    private static LocalDateTime answered(GivenGrant grant) {
        return grant.time().withdrawn().orElse(grant.time().given());
    }
}
