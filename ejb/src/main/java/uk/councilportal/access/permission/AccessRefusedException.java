package uk.councilportal.access.permission;

import uk.councilportal.platform.error.BusinessException;

/** The caller may not do this. People see "not permitted"; the reason is in the audit trail. */
public class AccessRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public AccessRefusedException(String action, Refusal refusal) {
        super("access.refused", action, refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
