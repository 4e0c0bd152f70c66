package uk.councilportal.scorecard.api;

import jakarta.ws.rs.QueryParam;
import uk.councilportal.platform.api.Page;

/** A request for figures, all of them or a page at a time. */
public class FiguresQuery extends ReportQuery {

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    Page page() {
        return Page.of(page, size);
    }
}
