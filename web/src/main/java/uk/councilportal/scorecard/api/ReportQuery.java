package uk.councilportal.scorecard.api;

import jakarta.ws.rs.QueryParam;

/** A request that names the report as a parameter. */
public class ReportQuery extends ScorecardQuery {

    @QueryParam("report")
    private String report;

    @Override
    String report() {
        return report;
    }
}
