package uk.councilportal.grant.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.grant.model.Board;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.repository.BoardRepository;

/** The boards councils can show their figures to. A board that is kept here sees nothing by that. */
@Stateless
public class BoardService {
    private final BoardRepository boards;

    /** For the proxy of the container only. */
    protected BoardService() {
        this(null);
    }

    @Inject
    public BoardService(BoardRepository boards) {
        this.boards = boards;
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
