package uk.councilportal.grant.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.repository.BoardRepository;

/** The boards councils can show their figures to. A board that is kept here sees nothing by that. */
@Stateless
public class BoardService {
    private final Caller caller;
    private final BoardRepository boards;

    /** For the proxy of the container only. */
    protected BoardService() {
        this(null, null);
    }

    @Inject
    public BoardService(Caller caller, BoardRepository boards) {
        this.caller = caller;
        this.boards = boards;
    }

    /** What the caller's boards are called on screen, by title; one the portal does not know by the name it signs in with. */
    @Requires(Permission.COMPARISON_READ)
    public List<String> titles() {
        Map<String, String> titles = boards.listBoards().stream().collect(Collectors.toMap(Board::name, Board::title));
        return caller.user().boards().stream()
                .map(name -> titles.getOrDefault(name, name))
                .sorted()
                .toList();
    }

    /** All boards, by title. */
    @Requires(Permission.GRANT_MANAGE)
    public List<Board> boards() {
        return boards.listBoards();
    }

    /**
     * Keeps a board, or gives it another title.
     *
     * @param name the name under which its members sign in
     * @param title what it is called on screen
     */
    @Requires(Permission.GRANT_MANAGE)
    public void keep(@AuditObject String name, String title) {
        boards.keep(new Board(Grantee.board(name).name(), title));
    }
}
