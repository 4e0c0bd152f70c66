package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.service.ScorecardHeading;

/** Where the figures of the page can be had as a file: the same service, through the REST interface. */
@Named
@RequestScoped
public class ScorecardDownloads {

    private static final String COUNCILS = "/api/v1/councils/";

    @Inject
    private ScorecardView view;

    @Inject
    private PageParameters parameters;

    /** One line per indicator. */
    public String getScorecardCsv() {
        return address("scorecard");
    }

    /** One line per figure. */
    public String getFiguresCsv() {
        return address("figures");
    }

    private String address(String what) {
        ScorecardHeading heading = view.getHeading();
        return PageAddress.of(COUNCILS + heading.council() + "/" + what)
                .with("month", heading.month().toString())
                .with("report", heading.report().code())
                .with("issue", parameters.get(PageParameters.ISSUE).orElse(""))
                .with("format", "csv")
                .toString();
    }
}
