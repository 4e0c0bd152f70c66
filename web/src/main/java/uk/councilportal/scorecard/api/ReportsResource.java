package uk.councilportal.scorecard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.scorecard.service.ScorecardService;

/** What can be asked for: the reports of the council with their months and issues. */
@Path("councils/{onsCode}/reports")
@RequestScoped
@Tag(name = "Scorecards")
public class ReportsResource {

    @Inject
    private ScorecardService scorecards;

    @Inject
    private CouncilService councils;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reports")
    public Response reports(@PathParam("onsCode") String onsCode) {
        councils.own(CouncilPath.code(onsCode));
        return Response.ok(ReportsBody.of(scorecards.choices()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
