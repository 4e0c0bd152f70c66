package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.review.service.FigureEvent;
import uk.councilportal.review.service.FigureHistoryService;

/** How the figures of the indicator shown came to be what they are, a hundred changes at a time. */
@Named
@RequestScoped
public class FigureHistoryView {
    private static final int PAGE = 100;
    private static final String PAGE_PARAMETER = "history";

    @Inject
    private FigureHistoryService history;

    @Inject
    private AddressParameters parameters;

    private List<FigureEvent> all;

    /** The events of the page chosen, latest first. */
    public List<FigureEvent> getEvents() {
        return all().subList(first(), Math.min(first() + PAGE, all().size()));
    }

    /** Whether the reader has chosen a page, so that it stands open. */
    public boolean isChosen() {
        return parameters.get(PAGE_PARAMETER).isPresent();
    }

    /** Whether there are more than one page holds. */
    public boolean isPaged() {
        return all().size() > PAGE;
    }

    /** "Shown are 101 to 200 of 412, the latest first." */
    public String getShown() {
        return Messages.text("history.shown", first() + 1, first() + getEvents().size(), all().size());
    }

    /** The address of later events; empty on the first page. */
    public String getNewer() {
        return page() > 1 ? address(page() - 1) : "";
    }

    /** The address of earlier events; empty on the last page. */
    public String getOlder() {
        return first() + PAGE < all().size() ? address(page() + 1) : "";
    }

    /** "Issue 1, March 2017", or that it is not published. */
    public String issue(FigureEvent event) {
        return event.issue()
                .map(issue -> Messages.text(
                        "history.issue", issue.number(), issue.month().longName()))
                .orElse(Messages.text("history.noIssue"));
    }

    /** What it was before; a dash for the first time. */
    public String before(FigureEvent event) {
        return event.values().before().isEmpty() ? "–" : event.values().before();
    }

    /** Everything that is known of the months up to the one shown. */
    private List<FigureEvent> all() {
        if (all == null) {
            all = history.history(
                    parameters.require("report"),
                    parameters.require("ref"),
                    AddressParameters.toMonth(parameters.require("month")));
        }
        return all;
    }

    private int first() {
        return (page() - 1) * PAGE;
    }

    /** The page chosen, or the last one there is. */
    private int page() {
        int last = Math.max(1, (all().size() + PAGE - 1) / PAGE);
        int asked = parameters
                .get(PAGE_PARAMETER)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        return Math.min(asked, last);
    }

    private String address(int page) {
        PageAddress address = PageAddress.of("indicator.xhtml");
        for (String name : List.of("report", "ref", "month", "issue")) {
            address = address.with(name, parameters.get(name).orElse(""));
        }
        return address.with(PAGE_PARAMETER, String.valueOf(page)) + "#history";
    }
}
