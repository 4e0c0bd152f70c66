package uk.councilportal.identity.web;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.identity.service.PersonService;
import uk.councilportal.identity.service.SignInDesk;

/**
 * Where Keycloak sends people back to. Sends them on to the page they had asked for.
 *
 * <p>Somebody who comes without having been signed in (an old bookmark, a cancelled sign-in) starts afresh.
 */
@WebServlet(OidcSettings.CALLBACK_PATH)
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Caller caller;

    @Inject
    transient SignInDesk desk;

    @Inject
    transient PersonService people;

    @Inject
    transient OpenIdContext session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.find().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        request.changeSessionId();
        desk.recordSignIn();
        if (caller.user().may(Permission.SCORECARD_READ)) {
            people.signedIn(TokenClaims.email(session));
        }
        Optional<String> wanted = session.getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST);
        response.sendRedirect(ReturnAddress.of(wanted.orElse(""), request.getContextPath()));
    }
}
