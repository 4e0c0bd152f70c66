package uk.councilportal.platform.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Entity tags: answers that a caller already has are not sent again. */
public final class Conditional {

    private Conditional() {}

    /**
     * 304 where the caller's copy is still good.
     *
     * @param version changes whenever the answer can have changed
     */
    public static Optional<Response> unchanged(Request request, String version) {
        return Optional.ofNullable(request.evaluatePreconditions(tag(version)))
                .map(response -> tagged(response, version));
    }

    /** The answer with its tag. It may be kept by the caller alone and only after asking again. */
    public static Response tagged(ResponseBuilder response, String version) {
        return response.tag(tag(version))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
                .build();
    }

    /** Weak, because the server may compress the answer. The version itself is not told. */
    private static EntityTag tag(String version) {
        UUID opaque = UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(opaque.toString(), true);
    }
}
