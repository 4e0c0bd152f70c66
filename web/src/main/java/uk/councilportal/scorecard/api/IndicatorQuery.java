package uk.councilportal.scorecard.api;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A request that names the report and the indicator in its path. */
public class IndicatorQuery extends ScorecardQuery {

    @PathParam("report")
    @Parameter(description = "Code of a report of your council", example = "ROTH-SG")
    private String report;

    @PathParam("ref")
    @Parameter(
            description = "Reference of the indicator within the report, percent-encoded: LAC6 (%) is LAC6%20(%25)",
            example = "2.2")
    private String ref;

    @Override
    String report() {
        return report;
    }

    String ref() {
        return ref;
    }
}
