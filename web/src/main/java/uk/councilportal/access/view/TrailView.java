package uk.councilportal.access.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.service.AuditLimits;
import uk.councilportal.access.service.HistoryPage;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** Entries of the audit trail on a page. Every choice stands in the address; whose entries they are, the page decides. */
public abstract class TrailView {
    @Inject
    private HistoryQuery query;

    private HistoryPage page;
    private List<String> verified = List.of();

    /** The file name of the page, without its ending. */
    abstract String name();

    abstract HistoryPage read(AuditFilter filter, AuditSlice order, int number);

    /** Gives every entry, and says whether there are more than a file holds. */
    abstract boolean readAll(AuditFilter filter, AuditSlice order, Consumer<AuditLine> to);

    abstract AuditReport verify();

    /** What to call the council of an entry. */
    abstract String council(AuditLine entry);

    /** Whom an entry concerns besides. */
    abstract String note(AuditLine entry);

    HistoryQuery query() {
        return query;
    }

    /** Reads the page asked for, or writes the file asked for. */
    public void load() {
        if (!query.file().isEmpty()) {
            HistoryFile.send(to -> readAll(query.filter(), query.order(), to), name(), query.file());
            return;
        }
        page();
    }

    /** Verifies the whole trail and says what has come to light. */
    public void check() {
        verified = TrailState.words(verify());
    }

    private HistoryPage page() {
        if (page == null) {
            page = read(query.filter(), query.order(), query.page());
        }
        return page;
    }

    public List<TrailLine> getLines() {
        return page().entries().stream()
                .map(entry -> new TrailLine(entry, council(entry), note(entry)))
                .toList();
    }

    /** How many entries there are, and which of them are shown. */
    public String getSentence() {
        long first = (query.page() - 1L) * AuditLimits.PAGE;
        return Messages.text(
                page().more() ? "audit.sentence.more" : "audit.sentence",
                page().total(),
                Math.min(first + 1, page().total()),
                Math.min(first + AuditLimits.PAGE, page().total()));
    }

    public TrailState getState() {
        return new TrailState(page().keeping(), verified);
    }

    /** What the address and the fields of the form say: "from", "to" as days, everything else as typed. */
    public Map<String, String> getTyped() {
        return Stream.of(HistoryQuery.FROM, HistoryQuery.TO, "who", "object", "sort")
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> name.equals(HistoryQuery.FROM) || name.equals(HistoryQuery.TO)
                                ? query.day(name)
                                : query.typed(name)));
    }

    /** The heads of the columns by their names. */
    public Map<String, HistoryQuery.SortHead> getHeads() {
        return Stream.of(AuditSlice.Key.values()).collect(Collectors.toMap(AuditSlice.Key::name, query::head));
    }

    /** The actions to choose from, by their words. */
    public List<Option> getActions() {
        return HistoryWords.actions()
                .map(action -> new Option(HistoryWords.action(action), action, action.equals(query.typed("action"))))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Stream.of(AuditOutcome.values())
                .map(outcome -> new Option(
                        Messages.text("audit.outcome." + outcome),
                        outcome.name(),
                        outcome.name().equals(query.typed("outcome"))))
                .toList();
    }

    public List<Fault> getFaults() {
        if (query.isBackwards()) {
            return List.of(new Fault(HistoryQuery.TO, Messages.text("audit.backwards", query.day(HistoryQuery.FROM))));
        }
        return query.unreadableDays().stream()
                .map(day -> new Fault(day, Messages.text("audit.notADay", query.typed(day))))
                .toList();
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(getFaults(), field);
    }

    /** The page with the choices made. */
    public PageAddress getAddress() {
        return query.address(name() + ".xhtml");
    }

    /** What the form that sorts carries on. */
    public Map<String, String> getKept() {
        return getAddress().without("sort").getParameters();
    }

    /** Which page of how many this is. */
    public String getPlace() {
        return Messages.text(
                "audit.page", query.page(), Math.max(1, (page().total() + AuditLimits.PAGE - 1) / AuditLimits.PAGE));
    }

    /** The address of the page before; empty on the first page. */
    public String getBefore() {
        return query.page() > 1 ? pageAddress(query.page() - 1) : "";
    }

    /** The address of the page after; empty on the last page. */
    public String getAfter() {
        return (long) query.page() * AuditLimits.PAGE < page().total() ? pageAddress(query.page() + 1) : "";
    }

    private String pageAddress(int number) {
        return getAddress().with("page", String.valueOf(number)).toString();
    }
}
