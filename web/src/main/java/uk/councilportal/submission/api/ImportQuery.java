package uk.councilportal.submission.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CouncilPath;

/** Whose file it is, of which sort, and its name. */
public class ImportQuery {

    @PathParam("onsCode")
    @Parameter(description = "ONS code of your council", example = "E08000018")
    private String onsCode;

    @QueryParam("kind")
    @Parameter(description = "observations, targets or benchmarks; observations where it is left out")
    private String kind;

    @QueryParam("name")
    @Parameter(description = "Name of the file, kept with the import", example = "april.csv")
    private String name;

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    FileKind kind() {
        return FileKind.of(kind);
    }

    String name() {
        return name;
    }
}
