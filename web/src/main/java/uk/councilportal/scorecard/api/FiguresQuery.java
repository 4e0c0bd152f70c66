package uk.councilportal.scorecard.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.councilportal.platform.api.Page;

/** A request for figures, all of them or a page at a time. */
public class FiguresQuery extends ReportQuery {

    @QueryParam("page")
    @Parameter(description = "Number of the page from 1; without page and size all figures are sent")
    private String page;

    @QueryParam("size")
    @Parameter(description = "Figures on a page, up to 10,000", example = "1000")
    private String size;

    Page page() {
        return Page.of(page, size);
    }
}
