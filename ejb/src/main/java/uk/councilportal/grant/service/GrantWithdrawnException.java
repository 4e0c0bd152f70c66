package uk.councilportal.grant.service;

import uk.councilportal.platform.error.BusinessException;

/** Somebody else has withdrawn the grant already. */
public class GrantWithdrawnException extends BusinessException {
    private static final long serialVersionUID = 1L;

    GrantWithdrawnException(String by) {
        super("grant.withdrawnAlready", by);
    }
}
