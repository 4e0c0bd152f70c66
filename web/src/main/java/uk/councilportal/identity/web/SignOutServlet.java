package uk.councilportal.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session here and at Keycloak and shows the public page. A link of another site does nothing. */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean foreignLink = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (!foreignLink && request.getUserPrincipal() != null) {
            request.logout();
            endSession(request);
        }
        if (!response.isCommitted()) {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession browser = request.getSession(false);
        if (browser != null) {
            browser.invalidate();
        }
    }
}
