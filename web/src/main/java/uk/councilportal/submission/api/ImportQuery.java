package uk.councilportal.submission.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CouncilPath;

/** Whose file it is, of which sort, and its name. */
public class ImportQuery {

    @PathParam("onsCode")
    private String onsCode;

    @QueryParam("kind")
    private String kind;

    @QueryParam("name")
    private String name;

    /** Why earlier months are changed; nothing where only the open month is. */
    @QueryParam("reason")
    private String reason;

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    FileKind kind() {
        return FileKind.of(kind);
    }

    String name() {
        return name;
    }

    String reason() {
        return reason == null ? "" : reason;
    }
}
