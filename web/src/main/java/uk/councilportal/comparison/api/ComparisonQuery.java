package uk.councilportal.comparison.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.service.ComparisonRequest;
import uk.councilportal.comparison.service.HeatMapRequest;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.platform.api.CsvTable;

/** What every request for a comparison has: a month or quarter, councils, and the conditions of HTTP. */
public class ComparisonQuery {

    private static final MediaType CSV = MediaType.valueOf(CsvTable.MEDIA_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

    @QueryParam("indicator")
    private String indicator;

    @QueryParam("month")
    private String month;

    @QueryParam("quarter")
    private String quarter;

    @QueryParam("councils")
    private String councils;

    @QueryParam("area")
    private String area;

    @Context
    private Request conditions;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    ComparisonRequest league() {
        return new ComparisonRequest(
                ComparisonParameters.indicator(indicator),
                ComparisonParameters.period(month, quarter),
                ComparisonParameters.peers(councils),
                Optional.empty());
    }

    HeatMapRequest heatMap() {
        return new HeatMapRequest(
                ComparisonParameters.period(month, quarter),
                Optional.ofNullable(area).orElse(""),
                ComparisonParameters.peers(councils));
    }

    /** The councils named; none where the parameter is left out. */
    Set<AuthorityCode> councils() {
        return ComparisonParameters.peers(councils) instanceof PeerGroup.Named named ? named.councils() : Set.of();
    }

    Request conditions() {
        return conditions;
    }

    /** JSON where the caller takes either. */
    boolean wantsCsv() {
        Variant chosen = conditions.selectVariant(FORMS);
        return chosen != null && chosen.getMediaType().isCompatible(CSV);
    }

    /** The same figures at another address or in another form are another answer. */
    String version(String content) {
        return content + " " + uri.getRequestUri() + " " + headers.getAcceptableMediaTypes();
    }
}
