package uk.councilportal.platform.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that says what went wrong and how to put it right (RFC 9457, {@code application/problem+json}).
 *
 * <p>Always has {@code type}, {@code title}, {@code status} and {@code detail}; a wrong parameter is named with what was sent and
 * what is expected.
 */
public final class Problem {

    /** The media type of a problem; named with its character set because the servlet container adds another one otherwise. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json", "UTF-8");

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final int status;

    private Problem(ProblemKind kind, int status, String detail) {
        this.status = status;
        members.put("type", kind.type());
        members.put("title", kind.title());
        members.put("status", status);
        members.put("detail", detail);
    }

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, kind.status(), detail);
    }

    static Problem of(ProblemKind kind, int status, String detail) {
        return new Problem(kind, status, detail);
    }

    /** A parameter of the right form that names nothing. */
    public static Problem parameterNotFound(String parameter, String value, String expected) {
        return of(ProblemKind.NOT_FOUND, "There is no %s “%s”. Expected: %s.".formatted(parameter, value, expected))
                .with("parameter", parameter)
                .with("value", value)
                .with("expected", expected);
    }

    /** A file that cannot be stored, with its rejected rows. */
    public static Problem badFile(String detail, List<?> errors) {
        return of(ProblemKind.BAD_FILE, detail).with("errors", errors);
    }

    /** A figure that cannot be stored. */
    public static Problem refusedFigure(String detail) {
        return of(ProblemKind.BAD_FIGURE, detail);
    }

    /** A grant that cannot be given, with what has to be put right. */
    public static Problem refusedGrant(String detail, List<String> problems) {
        return of(ProblemKind.BAD_GRANT, detail).with("problems", problems);
    }

    /** A change on a state that is no longer the latest one, with the one that is. */
    public static Problem changedSince(String detail, Object current) {
        return of(ProblemKind.CHANGED_SINCE, detail).with("current", current);
    }

    /** A change that does not say on which state it is made. */
    public static Problem conditionMissing(String detail) {
        return of(ProblemKind.CONDITION_MISSING, detail);
    }

    Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** The answer. */
    public Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(members)
                .header("Cache-Control", "no-store")
                .build();
    }
}
