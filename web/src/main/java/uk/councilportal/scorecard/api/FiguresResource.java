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

/** Every computed figure of a report in long form, for all months the report shows. */
@Path("councils/{onsCode}/figures")
@RequestScoped
@Tag(name = "Scorecards")
public class FiguresResource {

    @Inject
    private ScorecardService scorecards;

    @Inject
    private ScorecardAnswers answers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "figures")
    public Response figures(@BeanParam FiguresQuery query) {
        return answers.give(
                query,
                asked ->
                        new FigureTable(scorecards.figures(asked), query.page()).answer(query.wantsCsv(), query.uri()));
    }
}
