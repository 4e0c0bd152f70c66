package uk.councilportal.commentary.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.commentary.model.CommentaryDraft;

/**
 * Everything somebody needs to write one text.
 *
 * @param line the indicator or topic, with what the scorecard shows of it
 * @param writable whether the month is open
 * @param draft what this person has typed and not kept yet
 * @param revisions what was kept, newest first
 * @param earlier the texts of the same sort of the twelve months before, newest first
 * @param definition what the indicator means
 */
public record CommentaryEditor(
        CommentaryLine line,
        boolean writable,
        Optional<CommentaryDraft> draft,
        List<ReadCommentary> revisions,
        List<ReadCommentary> earlier,
        Optional<IndicatorMeaning> definition) {
    /** Takes copies of the lists. */
    public CommentaryEditor {
        revisions = List.copyOf(revisions);
        earlier = List.copyOf(earlier);
    }

    /** What is kept now. */
    public Optional<ReadCommentary> kept() {
        return revisions.stream().findFirst();
    }

    /** The revision to start from; 0 where nothing was ever kept. */
    public int latestRevision() {
        return kept().map(each -> each.kept().revision()).orElse(0);
    }

    /** Whether somebody else has kept a text since this person began the draft. */
    public boolean isOvertaken() {
        return draft.filter(typed -> typed.seenRevision() != latestRevision()).isPresent();
    }
}
