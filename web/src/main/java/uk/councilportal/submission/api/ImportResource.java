package uk.councilportal.submission.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.OutcomeBody;
import uk.councilportal.platform.api.ReceivedFile;
import uk.councilportal.platform.api.UploadedParts;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;

/** Takes in a council's files: first a preview, then storing, all or nothing. */
@Path("councils/{onsCode}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "A file is stored completely or not at all, and storing it twice changes nothing")
public class ImportResource {

    @Inject
    private CouncilService councils;

    @Inject
    private FileServices services;

    @POST
    @Path("preview")
    @Consumes(CsvTable.MEDIA_TYPE)
    @Operation(operationId = "previewImport")
    public Response preview(@BeanParam ImportQuery query, InputStream content) {
        return take(query, () -> ReceivedFile.of(content, query.name()), services::preview);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "previewImport")
    public Response previewUpload(@BeanParam ImportQuery query, List<EntityPart> parts) {
        return take(query, () -> UploadedParts.file(parts), services::preview);
    }

    @POST
    @Consumes(CsvTable.MEDIA_TYPE)
    @Operation(operationId = "storeImport")
    public Response store(@BeanParam ImportQuery query, InputStream content) {
        return take(
                query,
                () -> ReceivedFile.of(content, query.name()),
                (kind, file) -> services.store(kind, file, query.reason()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "storeImport")
    public Response storeUpload(@BeanParam ImportQuery query, List<EntityPart> parts) {
        return take(query, () -> UploadedParts.file(parts), (kind, file) -> services.store(kind, file, query.reason()));
    }

    private Response take(
            ImportQuery query, Supplier<ReceivedFile> receive, BiFunction<FileKind, FileSource, ImportOutcome> work) {
        councils.own(query.council());
        FileKind kind = query.kind();
        try (ReceivedFile file = receive.get()) {
            return Response.ok(OutcomeBody.of(work.apply(kind, file.source()))).build();
        }
    }
}
