package uk.councilportal.review.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.review.service.FigureEvent;
import uk.councilportal.review.service.FigureHistoryService;

/** How the figures of the indicator shown came to be what they are. */
@Named
@RequestScoped
public class FigureHistoryView {
    private static final int SHOWN = 100;

    @Inject
    private FigureHistoryService history;

    private List<FigureEvent> events;

    /** The events of the months up to the one shown, latest first, at most a hundred. */
    public List<FigureEvent> events(String report, String ref, ReportingMonth month) {
        if (events == null) {
            events = history.history(report, ref, month).stream().limit(SHOWN).toList();
        }
        return events;
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
}
