package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.EntryGrid;
import uk.councilportal.entry.service.EntryHeading;
import uk.councilportal.entry.service.EntryRequest;
import uk.councilportal.entry.service.EntryService;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.scorecard.view.PageParameters;
import uk.councilportal.submission.model.MonthAccess;

/** The grid of a month as the address asks for it: without a choice, the open month of the first report that has one. */
@Named
@RequestScoped
public class EntryView {
    static final String PAGE = "entry.xhtml";

    @Inject
    private EntryService entry;

    @Inject
    private PageParameters parameters;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Caller caller;

    private EntryChoices choices;
    private EntryGrid grid;

    /** Reads the grid. */
    public void load() {
        choices = entry.choices();
        Optional<String> report = parameters.get("report").or(this::firstReport);
        if (report.isPresent()) {
            grid = entry.grid(new EntryRequest(report.get(), parameters.month(), parameters.get("area")));
        }
    }

    private Optional<String> firstReport() {
        return choices.open().stream().findFirst().map(choice -> choice.report().code());
    }

    /** Whether the council has a month to show. */
    public boolean isLoaded() {
        return grid != null;
    }

    public EntryChoices getChoices() {
        return choices;
    }

    public EntryGrid getGrid() {
        return grid;
    }

    public EntryHeading getHeading() {
        return grid.heading();
    }

    /** "Enter figures, March 2017", "Change figures, August 2015", or "Figures, March 2017" for those who only read. */
    public String getTitle() {
        if (grid == null) {
            return Messages.text("entry.title");
        }
        String key = isRestating() ? "entry.title.restate" : isEditable() ? "entry.title.month" : "entry.title.read";
        return Messages.text(key, getHeading().month().longName());
    }

    /** Whether the reader may enter figures of the month. */
    public boolean isEditable() {
        return currentUser.can("OBSERVATION_ENTER") && getHeading().access() != MonthAccess.CLOSED;
    }

    /** Whether each change needs a reason. */
    public boolean isRestating() {
        return isEditable() && getHeading().access() == MonthAccess.WITH_REASON;
    }

    /** Whether the reader would enter figures if the month took any. */
    public boolean isClosed() {
        return currentUser.can("OBSERVATION_ENTER") && !isEditable();
    }

    public boolean isCompact() {
        return parameters.isCompact();
    }

    /** Where the browser keeps what was typed and not saved: another person, report or month is another place. */
    public String getKeptUnder() {
        return String.join(
                ":",
                List.of(
                        "entry",
                        caller.actor().name(),
                        currentUser.getCouncil().map(Object::toString).orElse(""),
                        getHeading().report().code(),
                        getHeading().month().toString()));
    }

    /** The address of the grid shown, to be varied into links. */
    PageAddress address() {
        return PageAddress.of(PAGE)
                .with("report", getHeading().report().code())
                .with("month", parameters.get("month").orElse(""))
                .with("area", parameters.get("area").orElse(""))
                .with("show", parameters.get("show").orElse(""))
                .with("density", parameters.get("density").orElse(""));
    }

    Optional<String> area() {
        return parameters.get("area");
    }
}
