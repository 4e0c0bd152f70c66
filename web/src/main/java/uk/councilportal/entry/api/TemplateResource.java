package uk.councilportal.entry.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.entry.service.Template;
import uk.councilportal.entry.service.TemplateService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.InvalidParameterException;

/** The workbook in which a month is entered outside the portal. */
@Path("councils/{onsCode}/reports/{report}/template")
@RequestScoped
@Tag(name = "Imports")
public class TemplateResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private CouncilService councils;

    @Inject
    private TemplateService templates;

    @GET
    @Operation(operationId = "template")
    public Response template(
            @PathParam("onsCode") String onsCode,
            @PathParam("report") String report,
            @QueryParam("month") String month,
            @QueryParam("earlier") @DefaultValue("0") String earlier) {
        councils.own(CouncilPath.code(onsCode));
        Template template = templates.template(report, month(month), earlier(earlier));
        return Response.ok(template.content(), XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + template.name().replaceAll("[^A-Za-z0-9_.-]+", "-") + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Optional<ReportingMonth> month(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReportingMonth.parse(text));
        } catch (IllegalArgumentException notAMonth) {
            throw new InvalidParameterException("month", text, "a month as 2017-03");
        }
    }

    private static int earlier(String text) {
        if (text.matches("\\d|1[0-2]")) {
            return Integer.parseInt(text);
        }
        throw new InvalidParameterException("earlier", text, "a number of months from 0 to 12");
    }
}
