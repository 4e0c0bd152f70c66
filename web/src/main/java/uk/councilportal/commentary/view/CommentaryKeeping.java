package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import uk.councilportal.commentary.model.CommentaryDraft;
import uk.councilportal.commentary.service.CommentaryChangedException;
import uk.councilportal.commentary.service.CommentaryService;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.submission.service.MonthClosedException;

/** What becomes of the text that is open: saved as a draft, kept for everybody, or thrown away. */
@Named
@RequestScoped
public class CommentaryKeeping {

    @Inject
    private CommentaryService service;

    @Inject
    private CommentaryParameters parameters;

    @Inject
    private CommentaryEdit text;

    private LocalDateTime savedAt;
    private boolean closed;

    /** When the draft was last saved; nothing where there is none. */
    public LocalDateTime getSavedAt() {
        return savedAt != null
                ? savedAt
                : text.getEditor().draft().map(CommentaryDraft::savedAt).orElse(null);
    }

    /** Whether the month was closed while somebody wrote. */
    public boolean isClosed() {
        return closed;
    }

    /** Saves what was typed for the writer alone. */
    public void saveDraft() {
        try {
            savedAt = service.saveDraft(text.getAddress(), text.written());
        } catch (MonthClosedException submitted) {
            closed = true;
        }
    }

    /** Keeps the text; where somebody was faster, shows both and keeps none. */
    public void keep() {
        try {
            service.keep(text.getAddress(), text.written());
            goTo("kept");
        } catch (CommentaryChangedException overtaken) {
            service.saveDraft(text.getAddress(), text.written());
            goTo("");
        } catch (MonthClosedException submitted) {
            closed = true;
        }
    }

    /** Keeps the own text in place of the one the writer was shown. */
    public void keepAfterAll() {
        text.startFromShown();
        keep();
    }

    public void discard() {
        service.discardDraft(text.getAddress());
        goTo("discarded");
    }

    /** Begins with the newest text of an earlier month. */
    public void beginWithEarlier() {
        text.setBody(text.getEditor().earlier().get(0).kept().text().body());
        saveDraft();
        goTo("");
    }

    private void goTo(String done) {
        Redirect.to(parameters.address(text.getAddress()).with(CommentaryParameters.DONE, done));
    }
}
