package uk.councilportal.identity.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.identity.service.SignInClaims;
import uk.councilportal.identity.service.SignInDesk;
import uk.councilportal.identity.service.SignInRefusal;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/**
 * Makes the person of the browser's session the caller of each request, by the claims of the moment: a role taken
 * away is gone at the next renewal of the token, within a minute.
 */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String REFUSED_PAGE = "/WEB-INF/errorpages/refused.xhtml";
    private static final String WORDS = "error.refused.";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String RECORDED = CallerFilter.class.getName() + ".refusal";

    @Inject
    transient Caller caller;

    @Inject
    transient SignInDesk desk;

    @Inject
    transient Instance<OpenIdContext> session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignInRefusal> refusal = isSignedInBySession(request) ? admit(request) : Optional.empty();
        if (refusal.isPresent() && !isPublic(request)) {
            if (refusal.get() == SignInRefusal.COUNCIL_LEFT) {
                request.setAttribute("refusalSuccessor", successor());
            }
            explain(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Never true for a bearer token: asking for the OpenID context would begin a session. Style sheets are everybody's. */
    private boolean isSignedInBySession(HttpServletRequest request) {
        return caller.find().isEmpty()
                && request.getUserPrincipal() != null
                && request.getSession(false) != null
                && !request.getServletPath().startsWith(RESOURCES);
    }

    private Optional<SignInRefusal> admit(HttpServletRequest request) {
        SignInClaims claims = TokenClaims.read(session.get());
        Optional<SignInRefusal> refusal = desk.admit(claims);
        refusal.ifPresent(reason -> recordOnce(claims, reason, request.getSession(false)));
        return refusal;
    }

    private void recordOnce(SignInClaims claims, SignInRefusal refusal, HttpSession browser) {
        if (!refusal.equals(browser.getAttribute(RECORDED))) {
            browser.setAttribute(RECORDED, refusal);
            desk.recordRefusal(claims, refusal);
        }
    }

    private static boolean isPublic(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/app/") && !path.startsWith("/api") && !path.equals(OidcSettings.CALLBACK_PATH);
    }

    /** How somebody is set up has one explanation; where their council stands has one each. */
    private static String words(SignInRefusal refusal) {
        return refusal.isAboutTheCouncil() ? WORDS + refusal.name() + "." : WORDS;
    }

    /** Where to go, in words; empty where there is nowhere. */
    private String successor() {
        return desk.successor(TokenClaims.read(session.get()))
                .map(council -> Messages.text("error.refused.successor", council.name(), Days.shown(council.since())))
                .orElse("");
    }

    private static void explain(SignInRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/api")) {
            ApiRefusal.notAdmitted().write(response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.setAttribute("refusalWords", words(refusal));
        request.getRequestDispatcher(REFUSED_PAGE).forward(request, response);
    }
}
