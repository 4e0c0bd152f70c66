package uk.councilportal.entry.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.entry.service.FigureImports;
import uk.councilportal.entry.service.ImportState;
import uk.councilportal.entry.service.TemplateService;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.exchange.ImportFailure;

/** The rejected rows of the file the caller is bringing in, as a file to work through. */
@Path("councils/{onsCode}/imports/errors")
@RequestScoped
@Tag(name = "Imports")
public class ImportErrorsResource {

    @Inject
    private CouncilService councils;

    @Inject
    private TemplateService templates;

    @Inject
    private FigureImports imports;

    @GET
    @Operation(operationId = "importErrors")
    public Response errors(@PathParam("onsCode") String onsCode, @QueryParam("import") String id) {
        councils.own(CouncilPath.code(onsCode));
        templates.choices();
        List<ImportFailure> failures = id == null || id.isBlank()
                ? imports.findLatest().map(ImportState::failures).orElse(List.of())
                : imports.state(id).failures();
        List<List<String>> rows =
                failures.stream().map(ImportErrorsResource::row).toList();
        return Response.ok(
                        new CsvTable(List.of("line", "column", "value", "reason"), rows),
                        MediaType.valueOf(CsvTable.MEDIA_TYPE).withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static List<String> row(ImportFailure failure) {
        return List.of(
                failure.line() == 0 ? "" : String.valueOf(failure.line()),
                failure.column(),
                failure.value(),
                failure.message());
    }
}
