package uk.councilportal.check.service;

import uk.councilportal.platform.error.BusinessException;

/** A reason cannot be taken: there is none, it is too long, or what it is for is an error. */
public class CheckReasonException extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be taken. */
    public enum Cause {
        /** Nothing was written. */
        MISSING,
        /** It is longer than the portal keeps. */
        TOO_LONG,
        /** An error is put right, not explained. */
        ERROR
    }

    public CheckReasonException(Cause cause, String ref) {
        super("check.reason." + cause, ref);
    }
}
