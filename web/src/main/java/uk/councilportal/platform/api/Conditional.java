package uk.councilportal.platform.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Answers with 304 where the caller's copy is still good, and computes the answer only otherwise. */
public final class Conditional {

    private Conditional() {}

    /**
     * @param version changes whenever the answer can have changed
     * @param answer computes the answer
     */
    public static Response answer(Request request, String version, Supplier<ResponseBuilder> answer) {
        EntityTag tag = new EntityTag(opaque(version), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged == null ? answer.get() : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
                .build();
    }

    private static String opaque(String version) {
        return HexFormat.of().toHexDigits(fingerprint(version));
    }

    private static long fingerprint(String version) {
        long hash = 0xcbf29ce484222325L;
        for (byte octet : version.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
