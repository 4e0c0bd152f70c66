package uk.councilportal.identity.service;

import uk.councilportal.platform.error.BusinessException;

/** The person is known to Keycloak but must not come in as they are set up. */
public class SignInRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final SignInRefusal refusal;

    public SignInRefusedException(SignInRefusal refusal) {
        super("sign-in.refused." + refusal.code());
        this.refusal = refusal;
    }

    public SignInRefusal refusal() {
        return refusal;
    }
}
