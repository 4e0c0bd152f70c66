package uk.councilportal.platform.exchange;

import uk.councilportal.platform.error.BusinessException;

/** A file was to be stored although rows of it are rejected; nothing of it is stored. */
public class ImportRejectedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient ImportOutcome outcome;

    public ImportRejectedException(ImportOutcome outcome) {
        super("import.rejected", outcome.fileName(), outcome.counts().rejected());
        this.outcome = outcome;
    }

    /** The rejected rows. */
    public ImportOutcome outcome() {
        return outcome;
    }
}
