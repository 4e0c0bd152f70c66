package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.entry.service.EnteredCell;
import uk.councilportal.entry.service.EntryAnswer;
import uk.councilportal.entry.service.EntryParts;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Messages;

/** What has become of a cell, in words. */
@Named
@RequestScoped
public class CellWords {
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** A cell as it is kept. */
    CellState kept(EnteredCell cell) {
        if (!cell.isEntered()) {
            return new CellState("empty", "i-clock", Messages.text("entry.state.empty"), "");
        }
        String when = cell.stamp().map(stamp -> when(stamp.at())).orElse("");
        return new CellState("saved", "i-tick", Messages.text("entry.state.saved", when), more(cell));
    }

    /** A cell that follows from others. */
    CellState computed(String formula) {
        return new CellState(
                "computed", "i-calc", Messages.text("entry.state.computed"), formula.isEmpty() ? "" : " " + formula);
    }

    CellState notDue() {
        return new CellState("computed", "i-clock", Messages.text("entry.state.notDue"), "");
    }

    /** A cell that somebody else has written since. */
    CellState conflict(EnteredCell theirs, String typed) {
        String figure = theirs.isEntered() ? theirs.text() : Messages.text("entry.conflict.nothing");
        String by = theirs.stamp().map(EnteredCell.Stamp::by).orElse("");
        String when = theirs.stamp().map(stamp -> when(stamp.at())).orElse("");
        return new CellState(
                "conflict",
                "i-swap",
                Messages.text("entry.state.conflict"),
                " " + Messages.text("entry.conflict", typed, by, figure, when));
    }

    CellState refused(EntryAnswer.Refused refused) {
        return error(Messages.text(refused.messageKey(), refused.arguments().toArray()));
    }

    CellState refused(BusinessException refused) {
        Object[] arguments =
                refused.arguments().stream().map(CellWords::readable).toArray();
        return error(Messages.text(refused.messageKey(), arguments));
    }

    /** Whether the parts come to the whole, one sentence for each sort of parts. */
    String parts(List<EntryParts> checks) {
        return checks.stream().map(CellWords::parts).collect(Collectors.joining(" "));
    }

    private static String parts(EntryParts check) {
        String name = check.parts().isEmpty() ? Messages.text("entry.parts.indicators") : check.parts();
        return check.agrees()
                ? Messages.text("entry.parts.agree", name, check.sum())
                : Messages.text("entry.parts.differ", name, check.sum(), check.total(), check.difference());
    }

    private static CellState error(String words) {
        return new CellState("error", "i-error", Messages.text("entry.state.error"), " " + words);
    }

    private String more(EnteredCell cell) {
        String by = cell.stamp()
                .map(EnteredCell.Stamp::by)
                .filter(name -> !name.equals(caller.actor().name()))
                .map(name -> " " + Messages.text("entry.state.by", name))
                .orElse("");
        String status = cell.status() == ObservationStatus.OK ? "" : " · " + status(cell.status());
        return by + status + (cell.note().isEmpty() ? "" : " · " + Messages.text("entry.state.note"));
    }

    /** A status in the middle of a sentence. */
    static String status(ObservationStatus status) {
        return Messages.text("entry.status." + status).toLowerCase(Locale.UK);
    }

    /** "10:41" today, "20 Nov 2026" before. */
    private String when(LocalDateTime utc) {
        ZonedDateTime there = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(UNITED_KINGDOM);
        boolean today = there.toLocalDate().equals(LocalDate.now(clock.withZone(UNITED_KINGDOM)));
        return (today ? TIME : DAY).format(there);
    }

    private static Object readable(Object argument) {
        return argument instanceof ReportingMonth month ? month.longName() : argument;
    }
}
