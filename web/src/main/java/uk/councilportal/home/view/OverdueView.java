package uk.councilportal.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.action.service.ActionService;
import uk.councilportal.action.service.OverdueAction;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.review.view.ReviewWords;

/** The actions of the council that are open after their last day. */
@Named
@RequestScoped
public class OverdueView {
    @Inject
    private ActionService actions;

    @Inject
    private ReviewWords words;

    private List<Line> lines;

    /** What is to be done, where it is kept, by when it was due, and for which indicator by which role. */
    public record Line(String what, String address, String due, String detail) {}

    /** The longest overdue first. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = actions.overdue().stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(OverdueAction action) {
        KeptIndicator indicator = action.line().indicator();
        PageAddress address = PageAddress.of("actions.xhtml")
                .with("report", action.report().code())
                .with("action", String.valueOf(action.line().action().kept().id()));
        return new Line(
                action.line().action().kept().state().what(),
                address.toString(),
                Messages.text("home.overdue.due", words.day(action.due())),
                Messages.text(
                        "home.overdue.detail",
                        indicator.code(),
                        indicator.definition().place().title(),
                        action.line().action().kept().state().ownerRole(),
                        action.report().definition().title()));
    }
}
