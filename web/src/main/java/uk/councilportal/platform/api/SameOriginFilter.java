package uk.councilportal.platform.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses a change that carries only the browser's session cookie and not the header which a foreign page cannot send: another site could
 * have made the browser send it.
 */
@Provider
public class SameOriginFilter implements ContainerRequestFilter {

    /** The header a script of the portal sends with every change; its value does not matter. */
    public static final String REQUEST_HEADER = "X-Requested-With";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        boolean changes = !READING.contains(request.getMethod());
        boolean bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (changes && !bearer && request.getHeaderString(REQUEST_HEADER) == null) {
            request.abortWith(Problem.of(
                            ProblemKind.MISSING_REQUEST_HEADER,
                            "Send the header %s with every change made from a browser session."
                                    .formatted(REQUEST_HEADER))
                    .response());
        }
    }
}
