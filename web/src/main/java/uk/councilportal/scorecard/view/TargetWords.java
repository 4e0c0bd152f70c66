package uk.councilportal.scorecard.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.TargetChange;

/** The words of the history of a target. */
@Named
@RequestScoped
public class TargetWords {

    private static final ZoneId COUNCILS = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** When something was done, by the clock on the wall. */
    public String time(LocalDateTime utc) {
        return TIME.format(utc.atZone(ZoneOffset.UTC).withZoneSameInstant(COUNCILS));
    }

    /** Who set the target, and whether it came with a file. */
    public String by(TargetChange change) {
        return change.byFile() ? Messages.text("target.history.byFile", change.madeBy()) : change.madeBy();
    }

    /** How far the target was set then. */
    public String state(TargetChange change) {
        return Messages.text("target.state." + change.state());
    }
}
