package uk.councilportal.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.service.HistoryPage;
import uk.councilportal.access.service.HistoryService;
import uk.councilportal.platform.faces.Download;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** Who did what in the reader's own council. Every choice stands in the address. */
@Named
@RequestScoped
public class HistoryView {

    @Inject
    private HistoryService history;

    @Inject
    private HistoryQuery query;

    private HistoryPage page;

    /** One line of the table. */
    public record Line(AuditLine entry, String time, String roles, String action, String outcome) {}

    /** A day that cannot be read. */
    public record Fault(String field, String words) {}

    /** Reads the page asked for, or writes the file asked for. */
    public void load() {
        if (query.isFile()) {
            Download.of(HistoryFile.table(history.file(query.filter())), "history.csv");
        } else {
            page = history.page(query.filter(), query.page());
        }
    }

    public List<Line> getLines() {
        return page.entries().stream()
                .map(entry -> new Line(
                        entry,
                        HistoryWords.time(entry.at()),
                        HistoryWords.roles(entry.roles()),
                        HistoryWords.action(entry.call().action()),
                        Messages.text("audit.outcome." + entry.result().outcome())))
                .toList();
    }

    /** How many entries there are, and which of them are shown. */
    public String getSentence() {
        long first = (query.page() - 1L) * HistoryService.PAGE;
        return Messages.text(
                "audit.sentence",
                page.total(),
                Math.min(first + 1, page.total()),
                Math.min(first + HistoryService.PAGE, page.total()));
    }

    public String getFrom() {
        return query.day("from");
    }

    public String getTo() {
        return query.day("to");
    }

    public String getWho() {
        return query.typed("who");
    }

    public String getObject() {
        return query.typed("object");
    }

    /** The actions to choose from, by their words. */
    public List<Option> getActions() {
        return page.actions().stream()
                .map(action -> new Option(HistoryWords.action(action), action, action.equals(query.typed("action"))))
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
        return query.unreadableDays().stream()
                .map(day -> new Fault(day, Messages.text("audit.notADay", query.typed(day))))
                .toList();
    }

    /** The address of the file with all these entries. */
    public String getFile() {
        return query.address().with("file", "csv").toString();
    }

    /** The address of newer entries; empty on the first page. */
    public String getNewer() {
        return query.page() > 1 ? pageAddress(query.page() - 1) : "";
    }

    /** The address of older entries; empty on the last page. */
    public String getOlder() {
        return (long) query.page() * HistoryService.PAGE < page.total() ? pageAddress(query.page() + 1) : "";
    }

    private String pageAddress(int number) {
        return query.address().with("page", String.valueOf(number)).toString();
    }
}
