package uk.councilportal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells a page that was left open to load itself again, where a redirect to Keycloak would be lost: browsers do not
 * let a script follow it. Loading the page again passes silently through single sign-on.
 */
final class AjaxAnswer extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    AjaxAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String ignored) throws IOException {
        String page = ReturnAddress.of(request.getHeader("Referer"), request.getContextPath());
        setStatus(SC_OK);
        setContentType("text/xml");
        setCharacterEncoding("UTF-8");
        getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escaped(page)
                        + "\"></redirect></partial-response>");
        flushBuffer();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
