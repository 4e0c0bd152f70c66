package uk.councilportal.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.service.AuditLimits;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** What the address asks of the audit trail. A day that cannot be read is said so, and the usual days are shown. */
@RequestScoped
public class HistoryQuery {

    private static final String NO_COUNCIL = "none";
    private static final String DOWN = "-";
    static final String FROM = "from";
    static final String TO = "to";
    private static final int USUAL_DAYS = 30;
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = AuditLimits.COUNTED / AuditLimits.PAGE;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Inject
    private AddressParameters parameters;

    @Inject
    private Clock clock;

    /** What was typed for a parameter, without space around it. */
    String typed(String name) {
        String text = parameters.get(name).orElse("").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The day typed, or the usual one, as it stands in the field. */
    String day(String name) {
        return typed(name).isEmpty() ? SHOWN.format(usual(name)) : typed(name);
    }

    /** Whether the first day lies behind the last. */
    boolean isBackwards() {
        return unreadableDays().isEmpty() && first().isAfter(last());
    }

    /** The names of the days that cannot be read. */
    List<String> unreadableDays() {
        return Stream.of(FROM, TO)
                .filter(name -> !typed(name).isEmpty() && read(name).isEmpty())
                .toList();
    }

    AuditFilter filter() {
        AuditFilter.Span span = new AuditFilter.Span(start(first()), start(last().plusDays(1)));
        return new AuditFilter(typed("who"), typed("action"), typed("object"), span, outcome());
    }

    /** Further than entries are counted nobody turns the pages. */
    int page() {
        String page = typed("page");
        return page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    /** The kind of file asked for, "csv" or "xlsx"; empty where the page is. */
    String file() {
        return typed("file").matches("csv|xlsx") ? typed("file") : "";
    }

    /** Whose entries are asked for; a council that cannot be one is not found. */
    AuditScope scope() {
        String council = typed("council");
        if (council.isEmpty()) {
            return AuditScope.everybody();
        }
        return council.equals(NO_COUNCIL)
                ? AuditScope.noCouncil()
                : AuthorityCode.find(council).map(AuditScope::of).orElseThrow(PageNotFoundException::new);
    }

    /** The order asked for, "who" or "-who" from the last to the first; without one, the newest first. */
    AuditSlice order() {
        String sort = typed("sort");
        String column = sort.startsWith(DOWN) ? sort.substring(DOWN.length()) : sort;
        return Stream.of(AuditSlice.Key.values())
                .filter(key -> name(key).equals(column))
                .findFirst()
                .map(key -> new AuditSlice(key, sort.startsWith(DOWN), 0, 0))
                .orElse(AuditSlice.newest(0));
    }

    /** What the head of a column says and asks for; a second press turns the order round. */
    SortHead head(AuditSlice.Key key) {
        AuditSlice order = order();
        boolean chosen = order.key() == key;
        boolean firstDown = key == AuditSlice.Key.WHEN;
        boolean down = chosen ? !order.descending() : firstDown;
        String now = !chosen ? "none" : order.descending() ? "descending" : "ascending";
        return new SortHead(down ? DOWN + name(key) : name(key), now);
    }

    /** The head of a column: the order its button asks for, and the order it has now. */
    public record SortHead(String next, String order) {}

    private static String name(AuditSlice.Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    /** The address of a page with the choices made, to be varied into links. */
    PageAddress address(String page) {
        PageAddress address = PageAddress.of(page);
        for (String name : List.of("from", "to", "who", "council", "action", "object", "outcome", "sort")) {
            address = address.with(name, typed(name));
        }
        return address;
    }

    private Optional<AuditOutcome> outcome() {
        return Stream.of(AuditOutcome.values())
                .filter(outcome -> outcome.name().equals(typed("outcome")))
                .findFirst();
    }

    private LocalDate first() {
        return read(FROM).orElseGet(() -> usual(FROM));
    }

    private LocalDate last() {
        return read(TO).orElseGet(() -> usual(TO));
    }

    private Optional<LocalDate> read(String name) {
        return Days.parse(typed(name));
    }

    private LocalDate usual(String name) {
        LocalDate today = LocalDate.now(clock.withZone(HistoryWords.COUNCILS));
        return name.equals(TO) ? today : today.minusDays(USUAL_DAYS);
    }

    private static LocalDateTime start(LocalDate day) {
        return day.atStartOfDay(HistoryWords.COUNCILS)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
