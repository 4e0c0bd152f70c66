package uk.councilportal.board.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.PageAddress;

/** What stands in the address of the page of boards, and what its forms send. */
@RequestScoped
public class BoardParameters {
    static final String BOARD = "board";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String COUNCIL = "council";
    static final String DONE = "done";

    @Inject
    private AddressParameters parameters;

    /** What was given for a parameter, without space around it. */
    String typed(String name) {
        return parameters.get(name).orElse("").strip();
    }

    static PageAddress page() {
        return PageAddress.of("boards.xhtml");
    }

    /** The page of one board. */
    static PageAddress page(String board) {
        return page().with(BOARD, board);
    }
}
