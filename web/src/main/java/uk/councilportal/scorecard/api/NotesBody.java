package uk.councilportal.scorecard.api;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.service.ReadAction;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.service.ReadCommentary;

/** What people say about an indicator and do about it. Who wrote is told by role, never by name. */
final class NotesBody {

    private NotesBody() {}

    /** A text as it was typed, in the few marks of Markdown that are known, and as words alone. */
    static Map<String, Object> commentary(ReadCommentary text) {
        KeptCommentary kept = text.kept();
        return new Cells()
                .put("month", kept.place().month().toString())
                .put("kind", kept.place().kind().name())
                .put("text", kept.text().body())
                .put("words", text.formatted().plain())
                .put("audience", kept.text().audience().name())
                .put("ownerRole", kept.text().ownerRole())
                .put("signedOffWithIssue", text.issue().orElse(null))
                .asMap();
    }

    /** A text about the report as a whole or about one of its areas, which it names. */
    static Map<String, Object> topic(ReadCommentary text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("area", text.kept().place().subject().topic());
        body.putAll(commentary(text));
        return body;
    }

    static Map<String, Object> action(ReadAction action) {
        ActionState state = action.kept().state();
        return new Cells()
                .put("what", state.what())
                .put("ownerRole", state.ownerRole())
                .put("due", state.due().toString())
                .put("progress", state.progress().name())
                .put("overdue", action.overdue())
                .put("outcome", state.outcome())
                .asMap();
    }
}
