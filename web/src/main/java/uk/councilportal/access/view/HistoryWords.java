package uk.councilportal.access.view;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.platform.faces.Messages;

/** The words of the audit trail, in which services and their methods are named. */
final class HistoryWords {

    static final ZoneId COUNCILS = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.UK);
    private static final String ACTION = "audit.action.";
    private static final String REASON = "audit.reason.";

    private HistoryWords() {}

    /** "Scorecard opened"; an action without words of its own is named as the log names it. */
    static String action(String action) {
        return Messages.has(ACTION + action) ? Messages.text(ACTION + action) : action;
    }

    /** Every action there are words for: a test makes sure that these are all the portal has. */
    static Stream<String> actions() {
        return Messages.keys(ACTION).map(key -> key.substring(ACTION.length())).filter(action -> !action.equals("all"));
    }

    /** When, by the clock on the wall. */
    static String time(LocalDateTime utc) {
        return TIME.format(utc.atZone(ZoneOffset.UTC).withZoneSameInstant(COUNCILS));
    }

    /** Why it was refused or failed, as far as there are words for it; there may be several reasons. */
    static String reason(String codes) {
        return Stream.of(codes.split(","))
                .map(REASON::concat)
                .filter(Messages::has)
                .map(Messages::text)
                .collect(Collectors.joining(", "));
    }

    /** "data officer, approver". */
    static String roles(Set<String> names) {
        return names.stream()
                .sorted()
                .map(name -> PortalRole.findByRealmName(name)
                        .map(role -> Messages.text("role." + role))
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }
}
