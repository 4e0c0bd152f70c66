package uk.councilportal.scorecard.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.scorecard.service.ScorecardRequest;

/** The parameters by which a scorecard is asked for. */
public class ScorecardQuery {

    @PathParam("onsCode")
    @Parameter(description = "ONS code of your council", example = "E08000018")
    private String onsCode;

    @QueryParam("month")
    @Parameter(description = "Reporting month as YYYY-MM", required = true, example = "2017-03")
    private String month;

    @QueryParam("report")
    @Parameter(description = "Code of a report of your council", required = true, example = "ROTH-SG")
    private String report;

    @QueryParam("issue")
    @Parameter(
            description = "Number of a published issue, latest, or draft (the working copy, for those who may see it)",
            example = "latest")
    private String issue;

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    ScorecardRequest request() {
        return ScorecardParameters.request(report, month, issue);
    }
}
