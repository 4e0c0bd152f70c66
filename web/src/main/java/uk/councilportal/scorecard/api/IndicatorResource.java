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

/** One indicator of a report with everything held about it. */
@Path("councils/{onsCode}/reports/{report}/indicators/{ref: .+}")
@RequestScoped
@Tag(name = "Scorecards")
public class IndicatorResource {

    @Inject
    private ScorecardService scorecards;

    @Inject
    private ScorecardAnswers answers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "indicator")
    public Response indicator(@BeanParam IndicatorQuery query) {
        return answers.give(
                query, asked -> new IndicatorBody(scorecards.indicator(asked, query.ref())).answer(query.wantsCsv()));
    }
}
