package uk.councilportal.platform.api;

import jakarta.ws.rs.core.Response.Status;

/** The kinds of problem the interface answers with; each has a stable name and a fixed HTTP status. */
enum ProblemKind {
    BAD_PARAMETER("bad-parameter", "A parameter is missing or has the wrong form", Status.BAD_REQUEST),
    BAD_FILE("bad-file", "The file cannot be stored", Status.BAD_REQUEST),
    NOT_SIGNED_IN("not-signed-in", "Send a bearer token or sign in", Status.UNAUTHORIZED),
    NOT_PERMITTED("not-permitted", "Your role does not allow this", Status.FORBIDDEN),
    MISSING_REQUEST_HEADER("missing-request-header", "Changes from a browser session need a header", Status.FORBIDDEN),
    NOT_FOUND("not-found", "Not found", Status.NOT_FOUND),
    WRONG_REQUEST("wrong-request", "The request is not understood", Status.BAD_REQUEST),
    UNEXPECTED("unexpected-error", "An unexpected error occurred", Status.INTERNAL_SERVER_ERROR);

    private final String code;
    private final String title;
    private final Status status;

    ProblemKind(String code, String title, Status status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    String type() {
        return "urn:uk.councilportal:problem:" + code;
    }

    String title() {
        return title;
    }

    int status() {
        return status.getStatusCode();
    }
}
