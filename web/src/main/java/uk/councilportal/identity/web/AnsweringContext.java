package uk.councilportal.identity.web;

import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** The context of a request whose redirects are answered in another way. */
final class AnsweringContext extends HttpMessageContextWrapper {
    private final HttpServletResponse answer;

    AnsweringContext(HttpMessageContext context, HttpServletResponse answer) {
        super(context);
        this.answer = answer;
    }

    @Override
    public HttpServletResponse getResponse() {
        return answer;
    }
}
