package uk.councilportal.entry.service;

/** What became of a pasted block. */
public sealed interface PasteAnswer {
    /**
     * It was stored as one change.
     *
     * @param figures how many figures were written; none where all was kept already
     */
    record Stored(long figures) implements PasteAnswer {}

    /**
     * Somebody has written some of its figures since the preview, or some are rejected that were not to be left out;
     * nothing was stored.
     *
     * @param now what storing it would do now
     */
    record Refused(PastePreview now) implements PasteAnswer {}
}
