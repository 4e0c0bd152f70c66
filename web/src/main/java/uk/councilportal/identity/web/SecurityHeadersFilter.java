package uk.councilportal.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import uk.councilportal.platform.config.PortalConfiguration;

/** Headers that keep a browser from doing harm. The policy on scripts, with its nonce, is PrimeFaces' own header. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Inject
    transient PortalConfiguration configuration;

    private String contentPolicy;
    private boolean https;

    @Override
    public void init() {
        https = configuration.baseUrl().startsWith("https://");
        contentPolicy = "style-src 'self'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'self';"
                + " frame-ancestors 'none'; form-action 'self' " + originOf(configuration.oidcIssuer());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Content-Security-Policy", contentPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (request.getServletPath().startsWith("/app/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Signing out of an expired page is a form that Keycloak answers. */
    private static String originOf(String issuer) {
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
