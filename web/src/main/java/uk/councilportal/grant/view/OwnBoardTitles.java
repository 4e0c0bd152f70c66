package uk.councilportal.grant.view;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.identity.view.BoardTitles;

/** The titles of the reader's boards, asked for once in a session. */
@SessionScoped
public class OwnBoardTitles implements BoardTitles, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardService service;

    private HashSet<String> known = new HashSet<>();
    private String titles = "";

    @Override
    public String of(Set<String> boards) {
        if (!boards.equals(known)) {
            titles = String.join(", ", service.titles());
            known = new HashSet<>(boards);
        }
        return titles;
    }
}
