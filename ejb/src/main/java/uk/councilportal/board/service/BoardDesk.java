package uk.councilportal.board.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.grant.model.GrantState;

/**
 * A board and its councils.
 *
 * @param board the board
 * @param councils the councils it has asked or that have ever let it see something, by name
 * @param others the councils it could ask
 */
public record BoardDesk(Board board, List<Standing> councils, List<Authority> others) {
    /** Takes copies. */
    public BoardDesk {
        councils = List.copyOf(councils);
        others = List.copyOf(others);
    }

    /**
     * Where a council stands.
     *
     * @param council the council
     * @param state where it stands
     * @param request the board's request, if it has asked
     * @param consents everything it has ever let the board see, what is in force first, then the latest first
     */
    public record Standing(
            Authority council, ConsentState state, Optional<ConsentRequest> request, List<Consent> consents) {
        /** Takes a copy. */
        public Standing {
            consents = List.copyOf(consents);
        }
    }

    /**
     * One thing a council has let a board see.
     *
     * @param grant when it was given and how it ends
     * @param state whether it shows anything today
     */
    public record Consent(GivenGrant grant, GrantState state) {}

    /** How many councils stand so. */
    public long count(ConsentState state) {
        return councils.stream().filter(each -> each.state() == state).count();
    }
}
