package uk.councilportal.benchmark.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.benchmark.service.NationalImportService;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.OutcomeBody;
import uk.councilportal.platform.api.ReceivedFile;
import uk.councilportal.platform.api.UploadedParts;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;

/** Takes in files of national data, packed by gzip or not: first a preview, then storing, all or nothing. */
@Path("national-data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National data")
public class NationalImportResource {
    private static final String GZIP = "application/gzip";

    @Inject
    private NationalImportService imports;

    @POST
    @Path("preview")
    @Consumes({CsvTable.MEDIA_TYPE, GZIP})
    @Operation(operationId = "previewNationalData")
    public Response preview(@QueryParam("name") String name, InputStream content) {
        return answer(ReceivedFile.of(content, name), this::preview);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "previewNationalData")
    public Response previewUpload(List<EntityPart> parts) {
        return answer(UploadedParts.file(parts), this::preview);
    }

    @POST
    @Consumes({CsvTable.MEDIA_TYPE, GZIP})
    @Operation(operationId = "storeNationalData")
    public Response store(@QueryParam("name") String name, InputStream content) {
        return answer(ReceivedFile.of(content, name), imports::store);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "storeNationalData")
    public Response storeUpload(List<EntityPart> parts) {
        return answer(UploadedParts.file(parts), imports::store);
    }

    private ImportOutcome preview(FileSource file) {
        return imports.preview(file).outcome();
    }

    private static Response answer(ReceivedFile received, Function<FileSource, ImportOutcome> work) {
        try (ReceivedFile file = received) {
            return Response.ok(OutcomeBody.of(work.apply(file.source()))).build();
        }
    }
}
