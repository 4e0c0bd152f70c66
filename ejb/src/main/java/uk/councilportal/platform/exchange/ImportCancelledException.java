package uk.councilportal.platform.exchange;

import uk.councilportal.platform.error.BusinessException;

/** An import was given up by the person who began it; nothing of it is stored. */
public class ImportCancelledException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportCancelledException() {
        super("import.cancelled");
    }
}
