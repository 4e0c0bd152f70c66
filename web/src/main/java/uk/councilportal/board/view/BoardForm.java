package uk.councilportal.board.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.ConsentRequestService;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageNotFoundException;
import uk.councilportal.platform.faces.Redirect;

/** Keeps boards and asks councils for their consent. What was typed stays until it is right. */
@Named
@RequestScoped
public class BoardForm {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final int LONGEST_TITLE = 100;

    @Inject
    private BoardService boards;

    @Inject
    private ConsentRequestService requests;

    @Inject
    private BoardParameters parameters;

    private List<Fault> faults = List.of();

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    public String getName() {
        return parameters.typed(BoardParameters.NAME);
    }

    public String getTitle() {
        return parameters.typed(BoardParameters.TITLE);
    }

    /** Keeps a board, or gives one that is there another title. */
    public void keep() {
        faults = wrong();
        if (faults.isEmpty()) {
            boards.keep(getName(), getTitle());
            Redirect.to(BoardParameters.page(getName()).with(BoardParameters.DONE, "kept"));
        }
    }

    /** Asks a council. */
    public void ask() {
        if (parameters.typed(BoardParameters.COUNCIL).isEmpty()) {
            faults = List.of(new Fault(BoardParameters.COUNCIL, Messages.text("board.problem.council")));
            return;
        }
        requests.ask(board(), council());
        Redirect.to(BoardParameters.page(board()).with(BoardParameters.DONE, "asked"));
    }

    /** Takes a request back. */
    public void askNoLonger() {
        requests.askNoLonger(board(), council());
        Redirect.to(BoardParameters.page(board()).with(BoardParameters.DONE, "askedNoLonger"));
    }

    private String board() {
        return parameters.typed(BoardParameters.BOARD);
    }

    private AuthorityCode council() {
        return AuthorityCode.find(parameters.typed(BoardParameters.COUNCIL)).orElseThrow(PageNotFoundException::new);
    }

    private List<Fault> wrong() {
        List<Fault> wrong = new ArrayList<>();
        if (!NAME.matcher(getName()).matches()) {
            wrong.add(new Fault(BoardParameters.NAME, Messages.text("board.problem.name", getName())));
        }
        if (getTitle().isEmpty() || getTitle().length() > LONGEST_TITLE) {
            wrong.add(new Fault(BoardParameters.TITLE, Messages.text("board.problem.title", LONGEST_TITLE)));
        }
        return wrong;
    }
}
