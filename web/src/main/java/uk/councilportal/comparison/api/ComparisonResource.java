package uk.councilportal.comparison.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.comparison.service.ComparisonService;
import uk.councilportal.comparison.service.ExplanationService;
import uk.councilportal.comparison.service.FollowedCouncil;
import uk.councilportal.platform.api.CsvTable;

/** Published figures of several councils over standard indicators, as far as the reader may see them. */
@Path("comparisons")
@RequestScoped
@Tag(name = "Comparisons")
public class ComparisonResource {

    @Inject
    private ComparisonService comparisons;

    @Inject
    private ExplanationService explanations;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "comparison")
    public Response comparison(@BeanParam ComparisonQuery query) {
        return ComparisonTable.of(comparisons.league(query.league())).answer(query, followed(query));
    }

    @GET
    @Path("heat-map")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "heatMap")
    public Response heatMap(@BeanParam ComparisonQuery query) {
        return ComparisonTable.of(comparisons.heatMap(query.heatMap())).answer(query, followed(query));
    }

    private List<FollowedCouncil> followed(ComparisonQuery query) {
        return query.councils().isEmpty() ? List.of() : explanations.followed(query.councils());
    }
}
