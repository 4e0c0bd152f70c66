package uk.councilportal.scorecard.api;

import jakarta.ws.rs.PathParam;

/** A request that names the report and the indicator in its path. */
public class IndicatorQuery extends ScorecardQuery {

    @PathParam("report")
    private String report;

    @PathParam("ref")
    private String ref;

    @Override
    String report() {
        return report;
    }

    String ref() {
        return ref;
    }
}
