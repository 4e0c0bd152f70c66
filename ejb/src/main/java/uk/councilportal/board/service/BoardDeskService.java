package uk.councilportal.board.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.board.rules.ConsentRule;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.ConsentRequest;
import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.repository.BoardRepository;
import uk.councilportal.grant.repository.ConsentRequestRepository;
import uk.councilportal.grant.repository.GivenGrantRepository;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserPlace;

/** The boards, who sits on them, which councils they have asked, and where each of these stands. Never a figure. */
@Stateless
public class BoardDeskService {
    @Inject
    BoardRepository boards;

    @Inject
    ConsentRequestRepository requests;

    @Inject
    GivenGrantRepository grants;

    @Inject
    BoardCouncils councils;

    @Inject
    UserDirectory directory;

    @Inject
    Clock clock;

    /** Every board with its councils, by title. */
    @Requires(Permission.GRANT_MANAGE)
    public List<BoardDesk> desks() {
        List<ConsentRequest> asked = requests.listRequests();
        List<GivenGrant> given = grants.listToBoards();
        List<Authority> all = councils.all();
        Set<AuthorityCode> staying = councils.staying();
        return boards.listBoards().stream()
                .map(board -> {
                    List<BoardDesk.Standing> standings = standings(board, all, asked, given);
                    return new BoardDesk(board, standings, others(standings, all, staying));
                })
                .toList();
    }

    /**
     * Who sits on a board, by name, as the sign-in service has it.
     *
     * @throws DirectoryException where that does not answer or says no
     */
    @Requires(Permission.GRANT_MANAGE)
    public List<BoardMember> members(@AuditObject String board) {
        return directory.members(UserPlace.board(board)).stream()
                .map(user -> new BoardMember(user.name(), user.person().fullName(), user.state()))
                .sorted(Comparator.comparing(BoardMember::name))
                .toList();
    }

    private List<BoardDesk.Standing> standings(
            Board board, List<Authority> all, List<ConsentRequest> asked, List<GivenGrant> given) {
        LocalDate today = LocalDate.now(clock);
        List<ConsentRequest> ofBoard = asked.stream()
                .filter(request -> request.board().equals(board.name()))
                .toList();
        List<GivenGrant> toBoard = given.stream()
                .filter(grant -> grant.board().equals(board.name()))
                .toList();
        return all.stream()
                .flatMap(council -> standing(council, ofBoard, toBoard, today).stream())
                .toList();
    }

    private static List<Authority> others(
            List<BoardDesk.Standing> standings, List<Authority> all, Set<AuthorityCode> staying) {
        Set<AuthorityCode> known =
                standings.stream().map(each -> each.council().code()).collect(Collectors.toSet());
        return all.stream()
                .filter(council -> staying.contains(council.code()) && !known.contains(council.code()))
                .toList();
    }

    private static Optional<BoardDesk.Standing> standing(
            Authority council, List<ConsentRequest> asked, List<GivenGrant> given, LocalDate today) {
        Optional<ConsentRequest> request = asked.stream()
                .filter(each -> each.council().equals(council.code()))
                .findFirst();
        List<GivenGrant> ofCouncil = given.stream()
                .filter(each -> each.council().equals(council.code()))
                .toList();
        return ConsentRule.state(request, ofCouncil, today)
                .map(state -> new BoardDesk.Standing(council, state, request, consents(ofCouncil, today)));
    }

    private static List<BoardDesk.Consent> consents(List<GivenGrant> latestFirst, LocalDate today) {
        return latestFirst.stream()
                .map(grant -> new BoardDesk.Consent(grant, grant.state(today)))
                .sorted(Comparator.comparing(consent -> consent.state() != GrantState.IN_FORCE))
                .toList();
    }
}
