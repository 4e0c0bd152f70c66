package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.service.CommentaryAddress;
import uk.councilportal.commentary.service.CommentaryEditor;
import uk.councilportal.commentary.service.CommentaryService;
import uk.councilportal.commentary.service.WrittenText;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The text that is open for writing. Which one it is stands in the address, so nothing is lost with a session. */
@Named
@RequestScoped
public class CommentaryEdit {

    @Inject
    private CommentaryService service;

    @Inject
    private CommentaryParameters parameters;

    private CommentaryEditor editor;
    private WrittenText typed;
    private String body;
    private CommentaryAudience audience;
    private int seen = -1;
    private int shown;

    /** Reads the text the address names, if it names one. */
    public void load() {
        if (isOpen()) {
            getEditor();
        }
    }

    /** Whether the address names a text. */
    public boolean isOpen() {
        return parameters.about().isPresent();
    }

    public CommentaryEditor getEditor() {
        if (editor == null) {
            editor = service.editor(getAddress());
            typed = editor.draft()
                    .map(draft -> new WrittenText(draft.body(), draft.audience(), draft.seenRevision()))
                    .orElseGet(() -> kept(editor));
        }
        return editor;
    }

    private static WrittenText kept(CommentaryEditor editor) {
        return editor.kept()
                .map(text -> text.kept().text())
                .map(text -> new WrittenText(text.body(), text.audience(), editor.latestRevision()))
                .orElse(new WrittenText("", CommentaryAudience.PUBLISHED, 0));
    }

    public CommentaryAddress getAddress() {
        return new CommentaryAddress(
                parameters.get(CommentaryParameters.REPORT).orElseThrow(PageNotFoundException::new),
                parameters.month().orElseThrow(PageNotFoundException::new),
                parameters.about().orElseThrow(PageNotFoundException::new),
                parameters.kind());
    }

    /** What is typed now; before that the own draft, or what is kept. */
    public String getBody() {
        return body != null ? body : typed().body();
    }

    public void setBody(String text) {
        body = text;
    }

    public CommentaryAudience getAudience() {
        return audience != null ? audience : typed().audience();
    }

    public void setAudience(CommentaryAudience chosen) {
        audience = chosen;
    }

    /** The revision the writer started from. */
    public int getSeen() {
        return seen >= 0 ? seen : typed().seenRevision();
    }

    public void setSeen(int revision) {
        seen = revision;
    }

    /** The revision the writer was shown beside the own draft. */
    public int getShown() {
        return getEditor().latestRevision();
    }

    public void setShown(int revision) {
        shown = revision;
    }

    /** Takes the revision shown beside the own draft for the one the writer started from. */
    void startFromShown() {
        seen = shown;
    }

    private WrittenText typed() {
        getEditor();
        return typed;
    }

    WrittenText written() {
        return new WrittenText(getBody(), getAudience(), getSeen());
    }
}
