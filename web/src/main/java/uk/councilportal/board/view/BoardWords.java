package uk.councilportal.board.view;

import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.board.service.BoardDesk;
import uk.councilportal.grant.model.GivenGrant;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** Where boards and councils stand, in words: what was asked and given, when and until when, never what is shown. */
final class BoardWords {
    private BoardWords() {}

    /** One council of a board. */
    static BoardList.Row row(BoardDesk.Standing standing) {
        return new BoardList.Row(
                standing,
                Messages.text("board.state." + standing.state()),
                tone(standing.state()),
                standing.request()
                        .map(request -> Messages.text("board.asked.by", Days.moment(request.at()), request.by()))
                        .orElse("–"),
                standing.consents().stream().map(BoardWords::given).toList());
    }

    private static String tone(ConsentState state) {
        return switch (state) {
            case IN_FORCE -> "success";
            case ASKED -> "info";
            case EXPIRED, WITHDRAWN -> "warning";
        };
    }

    private static BoardList.Given given(BoardDesk.Consent consent) {
        ConsentState state = ConsentState.valueOf(consent.state().name());
        return new BoardList.Given(Messages.text("board.state." + state), tone(state), given(consent.grant()));
    }

    /** "20 November 2026, 10:02, 12 indicators, until it is withdrawn". */
    private static String given(GivenGrant grant) {
        String end = grant.time()
                .withdrawn()
                .map(at -> Messages.text("board.given.withdrawn", Days.moment(at)))
                .or(() -> grant.time().until().map(day -> Messages.text("board.given.until", Days.shown(day))))
                .orElseGet(() -> Messages.text("board.given.open"));
        return Messages.text("board.given", Days.moment(grant.time().given()), grant.indicators(), end);
    }
}
