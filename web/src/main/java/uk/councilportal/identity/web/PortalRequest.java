package uk.councilportal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;

/**
 * A request as the reader's browser addressed it.
 *
 * <p>Behind a load balancer that ends TLS the container sees its own address; OpenID Connect compares the address of
 * the callback with the one people use, so it is built from the configured one.
 */
final class PortalRequest extends HttpServletRequestWrapper {
    private static final String API = "/api/";
    private static final String BEARER = "Bearer ";

    private final String startAddress;

    PortalRequest(HttpServletRequest request, String startAddress) {
        super(request);
        this.startAddress = startAddress;
    }

    @Override
    public StringBuffer getRequestURL() {
        String path = getRequestURI().substring(getContextPath().length());
        return new StringBuffer(startAddress).append(path.startsWith("/") ? path.substring(1) : path);
    }

    boolean isForApi() {
        return (path() + "/").startsWith(API);
    }

    boolean isAjax() {
        return "partial/ajax".equals(getHeader("Faces-Request"));
    }

    /** The token of the Authorization header, empty text included. */
    Optional<String> bearerToken() {
        return Optional.ofNullable(getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private String path() {
        return getServletPath() + Optional.ofNullable(getPathInfo()).orElse("");
    }
}
