package uk.councilportal.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Lets {@code ?format=csv} and {@code ?format=json} choose the form of the answer where an Accept header cannot be set. */
@Provider
@PreMatching
public class FormatParameterFilter implements ContainerRequestFilter {

    private static final Map<String, String> FORMATS =
            Map.of("csv", CsvTable.MEDIA_TYPE, "json", MediaType.APPLICATION_JSON);

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null) {
            return;
        }
        String type = FORMATS.get(format);
        if (type == null) {
            throw new InvalidParameterException("format", format, "csv or json");
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    }
}
