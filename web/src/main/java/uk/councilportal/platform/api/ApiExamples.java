package uk.councilportal.platform.api;

/** Texts and examples of the OpenAPI description that all resources share. */
final class ApiExamples {

    static final String DESCRIPTION = """
            Figures of your own council: scorecards, indicators and every computed figure in long form, as JSON or as CSV, and the import \
            of figures. Send an access token as bearer token. Another council's figures are never found.

            CSV is chosen by the header Accept: text/csv or by ?format=csv. It is UTF-8 with CRLF and a header line (RFC 4180); texts that a \
            spreadsheet would take for a formula begin with an apostrophe.

            A figure that cannot be computed or shown says why, with the symbols of official statistics: c suppressed, x not available, \
            z not applicable, low rounds to zero, u unreliable.

            Errors are application/problem+json (RFC 9457). Answers carry an ETag: send it back as If-None-Match. The headers \
            Portal-Audience and Portal-Issue say for whom the figures were prepared and of which issue they are.""";

    static final String BAD_PARAMETER = """
            {"type": "urn:uk.councilportal:problem:bad-parameter", "title": "A parameter is missing or has the wrong form", "status": 400,
             "detail": "Parameter “month” is “Mar-17”. Expected: a month as YYYY-MM, such as 2017-03.",
             "parameter": "month", "value": "Mar-17", "expected": "a month as YYYY-MM, such as 2017-03"}""";

    static final String NOT_FOUND = """
            {"type": "urn:uk.councilportal:problem:not-found", "title": "Not found", "status": 404,
             "detail": "There is no report ROTH-XX in your council.", "parameter": "report", "value": "ROTH-XX",
             "expected": "a report listed under /reports"}""";

    private ApiExamples() {}
}
