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

    /** Weak, because the server may compress the answer. */
    private static EntityTag tag(String version) {
        return new EntityTag(opaque(version, SoftwareVersion.current()), true);
    }

    /**
     * Neither version is told. Another build may compute or write the same figures otherwise, so no copy outlives the
     * build it came from.
     */
    static String opaque(String version, String software) {
        return UUID.nameUUIDFromBytes((software + ' ' + version).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
