package uk.councilportal.comparison.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.comparison.service.NationalBenchmarkService;
import uk.councilportal.comparison.service.NationalBenchmarks;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.Export;

/** What official statistics publish for councils, beside England and their statistical neighbours. */
@Path("benchmarks/{indicator}")
@RequestScoped
@Tag(name = "Benchmarks", description = "Official statistics: the same for everybody who is signed in")
public class BenchmarkResource {
    private static final String AUDIENCE = "everybody signed in; official statistics";

    @Inject
    private NationalBenchmarkService benchmarks;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE})
    @Operation(operationId = "benchmarks")
    public Response benchmarks(@BeanParam BenchmarkQuery query) {
        NationalBenchmarks found = benchmarks.benchmarks(query.question());
        BenchmarkBody body = new BenchmarkBody(found);
        String edition = edition(found);
        return (query.wantsCsv()
                        ? Export.csv(body.csv(), AUDIENCE, edition, nameOf(found))
                        : Export.json(body.json(), AUDIENCE, edition))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
                .build();
    }

    private static String edition(NationalBenchmarks found) {
        return "%s, %s, neighbour model %s"
                .formatted(
                        found.subject().source().isEmpty()
                                ? "no source"
                                : found.subject().source(),
                        found.year(),
                        found.model().orElse("none"));
    }

    private static List<String> nameOf(NationalBenchmarks found) {
        return List.of("benchmarks", found.subject().indicator(), found.year());
    }
}
