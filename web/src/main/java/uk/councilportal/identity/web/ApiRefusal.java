package uk.councilportal.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An answer of REST to somebody who is not let in, as problem+json. Written here because such a request never
 * reaches a resource.
 */
record ApiRefusal(int status, String title, String challenge) {
    private static final String REALM = "Bearer realm=\"portal\"";

    static ApiRefusal notSignedIn() {
        return new ApiRefusal(HttpServletResponse.SC_UNAUTHORIZED, "Not signed in", REALM);
    }

    static ApiRefusal invalidToken() {
        return new ApiRefusal(
                HttpServletResponse.SC_UNAUTHORIZED, "Token not accepted", REALM + ", error=\"invalid_token\"");
    }

    static ApiRefusal notAdmitted() {
        return new ApiRefusal(HttpServletResponse.SC_FORBIDDEN, "Not permitted", "");
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (!challenge.isEmpty()) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(title, status));
        response.flushBuffer();
    }
}
