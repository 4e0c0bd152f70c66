package uk.councilportal.scorecard.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.scorecard.service.ScorecardRequest;

/** What every request for figures has: the council in its path, a month, an issue, and the conditions of HTTP. */
public abstract class ScorecardQuery {

    private static final MediaType CSV = MediaType.valueOf(CsvTable.MEDIA_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

    @PathParam("onsCode")
    private String onsCode;

    @QueryParam("month")
    private String month;

    @QueryParam("issue")
    private String issue;

    @Context
    private Request conditions;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    abstract String report();

    AuthorityCode council() {
        return CouncilPath.code(onsCode);
    }

    ScorecardRequest request() {
        return ScorecardParameters.request(report(), month, issue);
    }

    Request conditions() {
        return conditions;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** JSON where the caller takes either. */
    boolean wantsCsv() {
        Variant chosen = conditions.selectVariant(FORMS);
        return chosen != null && chosen.getMediaType().isCompatible(CSV);
    }

    UriInfo uri() {
        return uri;
    }
}
