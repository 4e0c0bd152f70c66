package uk.councilportal.board.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.board.service.BoardDesk;
import uk.councilportal.board.service.BoardDeskService;
import uk.councilportal.board.service.BoardMember;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.user.directory.DirectoryException;

/** The boards, or one board with its members and councils. */
@Named
@RequestScoped
public class BoardList {
    @Inject
    private BoardDeskService service;

    @Inject
    private BoardParameters parameters;

    private List<BoardDesk> desks;
    private List<BoardMember> members;
    private boolean down;

    /** One board of the list. */
    public record Line(BoardDesk desk, String address, long asked, long inForce, long ended) {}

    /** One council of a board. */
    public record Row(BoardDesk.Standing standing, String state, String tone, String asked, List<Given> given) {
        /** Whether it makes sense to ask: nothing is asked of the council now. Who shows something can be asked for more. */
        public boolean askable() {
            return standing.request().isEmpty();
        }
    }

    /** One thing a council has let the board see. */
    public record Given(String state, String tone, String words) {}

    /** Reads the boards, so that a page nobody may see is refused before it is written; a board that is none is not found. */
    public void load() {
        if (isOpen()) {
            getMembers();
        } else {
            desks();
        }
    }

    private List<BoardDesk> desks() {
        if (desks == null) {
            desks = service.desks();
        }
        return desks;
    }

    public List<Line> getLines() {
        return desks().stream()
                .map(desk -> new Line(
                        desk,
                        BoardParameters.page(desk.board().name()).toString(),
                        desk.count(ConsentState.ASKED),
                        desk.count(ConsentState.IN_FORCE),
                        desk.count(ConsentState.EXPIRED) + desk.count(ConsentState.WITHDRAWN)))
                .toList();
    }

    public boolean isOpen() {
        return !parameters.typed(BoardParameters.BOARD).isEmpty();
    }

    public BoardDesk getDesk() {
        String board = parameters.typed(BoardParameters.BOARD);
        return desks().stream()
                .filter(desk -> desk.board().name().equals(board))
                .findFirst()
                .orElseThrow(PageNotFoundException::new);
    }

    public List<Row> getRows() {
        return getDesk().councils().stream().map(BoardWords::row).toList();
    }

    /** Who sits on the board; nobody where the sign-in service could not say. */
    public List<BoardMember> getMembers() {
        if (members == null) {
            try {
                members = service.members(getDesk().board().name());
            } catch (DirectoryException noAnswer) {
                members = List.of();
                down = true;
            }
        }
        return members;
    }

    /** Whether the sign-in service could not say who the members are. */
    public boolean isDown() {
        getMembers();
        return down;
    }

    /** The councils that could be asked. */
    public List<Option> getOthers() {
        return getDesk().others().stream()
                .map(council -> new Option(council.name(), council.code().value(), false))
                .toList();
    }

    /** What has just been done, in words; empty where nothing has. */
    public String getDone() {
        String done = parameters.typed(BoardParameters.DONE);
        return done.matches("kept|asked|askedNoLonger") ? Messages.text("board.done." + done) : "";
    }

    public String getAddress() {
        return BoardParameters.page().toString();
    }
}
