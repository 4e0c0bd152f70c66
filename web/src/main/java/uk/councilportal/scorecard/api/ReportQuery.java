package uk.councilportal.scorecard.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A request that names the report as a parameter. */
public class ReportQuery extends ScorecardQuery {

    @QueryParam("report")
    @Parameter(description = "Code of a report of your council", required = true, example = "ROTH-SG")
    private String report;

    @Override
    String report() {
        return report;
    }
}
