package uk.councilportal.scorecard.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.scorecard.service.ScorecardService;

/** One scorecard: a row per indicator, every derived figure in its own named columns. */
@Path("councils/{onsCode}/scorecard")
@RequestScoped
@Tag(name = "Scorecards")
public class ScorecardResource {

    @Inject
    private ScorecardService scorecards;

    @Inject
    private ScorecardAnswers answers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "scorecard")
    public Response scorecard(@BeanParam ReportQuery query) {
        return answers.give(query, asked -> new ScorecardTable(scorecards.scorecard(asked)).answer(query.wantsCsv()));
    }
}
