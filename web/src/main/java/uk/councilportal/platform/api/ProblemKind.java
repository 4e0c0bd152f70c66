package uk.councilportal.platform.api;

/** The kinds of problem the interface answers with; each has a stable name and a fixed HTTP status. */
enum ProblemKind {
    BAD_PARAMETER("bad-parameter", "A parameter is missing or has the wrong form", 400),
    BAD_FILE("bad-file", "The file cannot be stored", 422),
    BAD_FIGURE("bad-figure", "The figure cannot be stored", 422),
    BAD_GRANT("bad-grant", "The grant cannot be given", 422),
    CHANGED_SINCE("changed-since", "Somebody else has changed it since", 412),
    CONDITION_MISSING("condition-missing", "The request does not say on which state it is made", 428),
    NOT_SIGNED_IN("not-signed-in", "Send a bearer token or sign in", 401),
    NOT_PERMITTED("not-permitted", "Your role does not allow this", 403),
    MISSING_REQUEST_HEADER("missing-request-header", "Changes from a browser session need a header", 403),
    NOT_FOUND("not-found", "Not found", 404),
    WRONG_REQUEST("wrong-request", "The request is not understood", 400),
    UNEXPECTED("unexpected-error", "An unexpected error occurred", 500);

    private final String code;
    private final String title;
    private final int status;

    ProblemKind(String code, String title, int status) {
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
        return status;
    }
}
