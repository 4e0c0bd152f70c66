package uk.councilportal.board.view;

import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** What a council has let a board see, in words: when and until when, never what. */
final class BoardWords {
    private BoardWords() {}

    /** "20 November 2026, 10:02, 12 indicators, until it is withdrawn". */
    static String given(GivenGrant grant) {
        String end = grant.time()
                .withdrawn()
                .map(at -> Messages.text("board.given.withdrawn", Days.moment(at)))
                .or(() -> grant.time().until().map(day -> Messages.text("board.given.until", Days.shown(day))))
                .orElseGet(() -> Messages.text("board.given.open"));
        return Messages.text("board.given", Days.moment(grant.time().given()), grant.indicators(), end);
    }
}
