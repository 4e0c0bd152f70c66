package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** A month was to be returned or opened again without saying why, or in too many words. */
public class WordsNeededException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public WordsNeededException(ReportingMonth month) {
        super("submission.wordsNeeded", month, ReturnNote.LONGEST);
    }
}
