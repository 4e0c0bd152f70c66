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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(
            operationId = "figures",
            summary = "Every computed figure, one per line",
            description = ScorecardExamples.FIGURES_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "json", value = ScorecardExamples.FIGURES)),
                @Content(
                        mediaType = CsvTable.MEDIA_TYPE,
                        examples = @ExampleObject(name = "csv", value = ScorecardExamples.FIGURES_CSV))
            })
    public Response figures(@BeanParam FiguresQuery query) {
        return answers.give(
                query,
                asked ->
                        new FigureTable(scorecards.figures(asked), query.page()).answer(query.wantsCsv(), query.uri()));
    }
}
