package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.entry.service.EntryHeading;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** What the head of the grid says of the month: when it is due, how far it is, and where it goes on from here. */
@Named
@RequestScoped
public class EntryHead {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Inject
    private EntryView view;

    @Inject
    private Clock clock;

    /** "Due Friday 14 April 2017."; empty for a month that was never opened. */
    public String getDeadline() {
        return heading()
                .deadline()
                .map(day -> Messages.text("entry.due", DAY.format(day)))
                .orElse("");
    }

    /** Whether figures are still entered although the day has passed. */
    public boolean isLate() {
        return view.isEditable()
                && heading()
                        .deadline()
                        .filter(day -> LocalDate.now(clock).isAfter(day))
                        .isPresent();
    }

    /** Where the open month is handed in. */
    public String getSubmit() {
        return PageAddress.of("review.xhtml")
                .with("report", heading().report().code())
                .with("month", heading().month().toString())
                .toString();
    }

    /** The page for pasting into the report, for those whose browser opens no drawer. */
    public String getPaste() {
        return PageAddress.of("paste.xhtml")
                .with("report", heading().report().code())
                .toString();
    }

    /** Whether the month shown can be handed in next. */
    public boolean isSubmittable() {
        return view.isEditable()
                && heading().open().filter(heading().month()::equals).isPresent();
    }

    private EntryHeading heading() {
        return view.getHeading();
    }
}
