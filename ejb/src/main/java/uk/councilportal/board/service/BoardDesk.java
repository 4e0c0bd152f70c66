package uk.councilportal.board.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.model.GivenGrant;

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
     * @param last what it gave last, if it ever gave anything
     */
    public record Standing(
            Authority council, ConsentState state, Optional<ConsentRequest> request, Optional<GivenGrant> last) {}

    /** How many councils stand so. */
    public long count(ConsentState state) {
        return councils.stream().filter(each -> each.state() == state).count();
    }
}
