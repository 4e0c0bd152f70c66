package uk.councilportal.platform.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** Facts every answer with figures carries, so that a file that was passed on still says what it is. */
public final class Export {

    /** For whom the figures were prepared. */
    public static final String AUDIENCE_HEADER = "Portal-Audience";
    /** Which issue the figures are of. */
    public static final String ISSUE_HEADER = "Portal-Issue";

    private static final MediaType CSV = MediaType.valueOf(CsvTable.MEDIA_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

    private Export() {}

    /** Whether the caller wants CSV; JSON where either will do. */
    public static boolean asksForCsv(Request request) {
        Variant chosen = request.selectVariant(FORMS);
        return chosen != null && chosen.getMediaType().isCompatible(CSV);
    }

    /** JSON with the facts of the export. */
    public static ResponseBuilder json(Object entity, String audience, String issue) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .header(AUDIENCE_HEADER, audience)
                .header(ISSUE_HEADER, issue);
    }

    /** A CSV file; its name is made of the parts, of which only letters, digits and dashes are kept. */
    public static ResponseBuilder csv(CsvTable table, String audience, String issue, List<String> nameParts) {
        return Response.ok(table, MediaType.valueOf(CsvTable.MEDIA_TYPE).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + fileName(nameParts) + ".csv\"")
                .header(AUDIENCE_HEADER, audience)
                .header(ISSUE_HEADER, issue);
    }

    static String fileName(List<String> parts) {
        return String.join("_", parts).replaceAll("[^A-Za-z0-9_.-]+", "-");
    }
}
