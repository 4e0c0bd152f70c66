package uk.councilportal.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Tells a script whose session has ended to sign in again, where it could not follow a redirect. */
final class ApiAnswer extends HttpServletResponseWrapper {
    ApiAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String ignored) throws IOException {
        ApiRefusal.notSignedIn().write(this);
    }
}
