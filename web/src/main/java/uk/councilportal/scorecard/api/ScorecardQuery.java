package uk.councilportal.scorecard.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.Export;
import uk.councilportal.scorecard.service.ScorecardRequest;

/** What every request for figures has: the council in its path, a month, an issue, and the conditions of HTTP. */
public abstract class ScorecardQuery {

    @PathParam("onsCode")
    private String onsCode;

    @QueryParam("month")
    private String month;

    @QueryParam("issue")
    private String issue;

    @Context
    private Request conditions;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    abstract String report();

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    ScorecardRequest request() {
        return ScorecardParameters.request(report(), month, issue);
    }

    Request conditions() {
        return conditions;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** JSON where the caller takes either. */
    boolean wantsCsv() {
        return Export.asksForCsv(conditions);
    }

    UriInfo uri() {
        return uri;
    }
}
