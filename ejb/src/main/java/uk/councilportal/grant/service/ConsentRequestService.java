package uk.councilportal.grant.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.repository.BoardRepository;
import uk.councilportal.grant.repository.ConsentRequestRepository;

/** Asks councils, in the name of a board, to let it see their figures. Nobody sees anything before the council says so. */
@Stateless
public class ConsentRequestService {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ConsentRequestRepository requests;

    @Inject
    BoardRepository boards;

    @Inject
    AuthorityRepository authorities;

    @Inject
    CouncilStanding standing;

    /** The boards that ask the caller's council, by what they are called, with when they asked. */
    @Requires(Permission.GRANT_READ)
    public List<ConsentRequest> ofOwnCouncil() {
        Map<String, String> titles = boards.listBoards().stream().collect(Collectors.toMap(Board::name, Board::title));
        return requests.listOf(caller.council()).stream()
                .map(request -> new ConsentRequest(
                        titles.getOrDefault(request.board(), request.board()),
                        request.council(),
                        request.by(),
                        request.at()))
                .toList();
    }

    /**
     * Asks a council.
     *
     * @throws PartyNotFoundException when there is no such board, or no such council on the portal
     */
    @Requires(Permission.GRANT_MANAGE)
    public void ask(@AuditObject String board, @AuditObject AuthorityCode council) {
        require(board, council);
        if (!standing.listStaying().contains(council)) {
            throw new PartyNotFoundException(council.value());
        }
        requests.keep(new ConsentRequest(board, council, caller.user().name(), LocalDateTime.now(clock)));
    }

    /** Asks a council no longer. What it has given stays until it takes that back. */
    @Requires(Permission.GRANT_MANAGE)
    public void askNoLonger(@AuditObject String board, @AuditObject AuthorityCode council) {
        require(board, council);
        requests.remove(board, council);
    }

    private void require(String board, AuthorityCode council) {
        if (boards.listBoards().stream().noneMatch(each -> each.name().equals(board))) {
            throw new PartyNotFoundException(board);
        }
        if (authorities.findAuthority(council).isEmpty()) {
            throw new PartyNotFoundException(council.value());
        }
    }
}
