package uk.councilportal.check.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.check.service.CheckService;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.CouncilPath;
import uk.councilportal.platform.api.Export;
import uk.councilportal.platform.api.InvalidParameterException;

/** What the checks find in the working copy of a month. */
@Path("councils/{onsCode}/reports/{report}/checks")
@RequestScoped
@Tag(name = "Checks")
public class ChecksResource {

    @Inject
    private CouncilService councils;

    @Inject
    private CheckService checks;

    /** Any council but the caller's own is not found, whatever else is asked. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "checks")
    public Response checks(
            @PathParam("onsCode") String onsCode,
            @PathParam("report") String report,
            @QueryParam("month") String month) {
        AuthorityCode council = CouncilPath.code(onsCode);
        councils.own(council);
        CheckList list = checks.checkList(report, month(month));
        return Export.json(CheckBody.of(council.value(), list), "council " + council + "; exact figures", "draft")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static ReportingMonth month(String text) {
        try {
            return ReportingMonth.parse(text == null ? "" : text);
        } catch (IllegalArgumentException notAMonth) {
            throw new InvalidParameterException("month", text, "a month as YYYY-MM, such as 2017-03");
        }
    }
}
