package uk.councilportal.identity.web;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Two ways to sign in beside each other: REST takes a bearer token or the browser's session and never redirects,
 * everything else is OpenID Connect. A decorator, because a second mechanism beside it breaks every request.
 */
@Decorator
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public abstract class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    @Delegate
    @Any
    HttpAuthenticationMechanism oidc;

    @Inject
    BearerSignIn bearer;

    @Inject
    OidcSettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        PortalRequest portalRequest = new PortalRequest(request, settings.getStartAddress());
        if (!portalRequest.isForApi()) {
            HttpServletResponse answer = portalRequest.isAjax() ? new AjaxAnswer(portalRequest, response) : response;
            return oidc.validateRequest(portalRequest, answer, new AnsweringContext(context, answer));
        }
        if (portalRequest.bearerToken().isPresent()) {
            return bearer.signIn(portalRequest.bearerToken().get(), response, context);
        }
        if (request.getUserPrincipal() != null) {
            HttpServletResponse answer = new ApiAnswer(response);
            return oidc.validateRequest(portalRequest, answer, new AnsweringContext(context, answer));
        }
        return bearer.ask(response);
    }
}
