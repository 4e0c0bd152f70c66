package uk.councilportal.submission.api;

/** Examples of files and answers for OpenAPI. */
final class ImportExamples {

    static final String PREVIEW_SUMMARY = "What storing a file would do";
    static final String PREVIEW_DESCRIPTION =
            "New, changed, unchanged and rejected rows with line, column and reason. Nothing is stored. "
                    + "The file is the body (text/csv) or the part “file” of a form (multipart/form-data).";
    static final String STORE_SUMMARY = "Store a file";
    static final String STORE_DESCRIPTION = "All rows or none. A file that says nothing new makes no revision. "
            + "The file is the body (text/csv) or the part “file” of a form (multipart/form-data).";
    static final String OUTCOME = "Counts of rows, the first rejected and the first changed ones";

    static final String OBSERVATIONS = """
            council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note
            E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,1402,OK,
            E08000018,ROTH-SG,2.2,,,MONTH,2017-04,560,610,,PROVISIONAL,two teams late
            """;

    static final String PREVIEW = """
            {"file": "april.csv", "acceptable": false, "counts": {"new": 1, "changed": 0, "unchanged": 0, "rejected": 1},
             "failures": [{"line": 3, "column": "numerator", "reason": "The numerator is greater than the denominator"}],
             "changes": [], "revision": null}""";

    static final String REJECTED = """
            {"type": "urn:uk.councilportal:problem:bad-file", "title": "The file cannot be stored", "status": 422,
             "detail": "1 row of april.csv rejected; nothing was stored.",
             "errors": [{"line": 3, "column": "numerator", "reason": "The numerator is greater than the denominator"}]}""";

    private ImportExamples() {}
}
