package uk.councilportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.identity.service.SignInClaims;
import uk.councilportal.identity.service.SignInDesk;
import uk.councilportal.identity.service.SignInRefusal;

/** Signs a script in by its token, for one request and without a session. */
@ApplicationScoped
public class BearerSignIn {
    @Inject
    BearerTokens tokens;

    @Inject
    SignInDesk desk;

    AuthenticationStatus signIn(String token, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<SignInClaims> claims = tokens.verify(token);
        if (claims.isEmpty()) {
            return refuse(ApiRefusal.invalidToken(), response);
        }
        Optional<SignInRefusal> refusal = desk.admit(claims.get());
        if (refusal.isPresent()) {
            desk.recordRefusal(claims.get(), refusal.get());
            return refuse(ApiRefusal.notAdmitted(), response);
        }
        return context.notifyContainerAboutLogin(
                claims.get().name(), Set.copyOf(claims.get().roles()));
    }

    /** Asks for a token. */
    AuthenticationStatus ask(HttpServletResponse response) throws AuthenticationException {
        return refuse(ApiRefusal.notSignedIn(), response);
    }

    private static AuthenticationStatus refuse(ApiRefusal refusal, HttpServletResponse response)
            throws AuthenticationException {
        try {
            refusal.write(response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }
}
