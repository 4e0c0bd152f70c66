package uk.councilportal.commentary.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.service.CommentaryAddress;
import uk.councilportal.commentary.service.CommentaryLine;
import uk.councilportal.commentary.service.CommentaryReport;
import uk.councilportal.commentary.service.CommentaryService;
import uk.councilportal.commentary.service.CommentaryWork;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.PageNotFoundException;

/** The indicators and topics of a month, and how far the words about them have come. */
@Named
@RequestScoped
public class CommentaryList {

    @Inject
    private CommentaryService service;

    @Inject
    private CommentaryParameters parameters;

    private List<CommentaryReport> reports;
    private CommentaryReport report;
    private CommentaryWork work;

    /** A line with the addresses of its two texts. */
    public record Row(CommentaryLine line, String analysis, String note) {}

    /** Reads the month the address asks for; without a choice the newest month of the first report. */
    public void load() {
        reports = service.reports();
        String code = parameters.get(CommentaryParameters.REPORT).orElse("");
        report = reports.stream()
                .filter(one -> code.isEmpty() || one.code().equals(code))
                .findFirst()
                .orElse(null);
        if (report == null && !code.isEmpty()) {
            throw new PageNotFoundException();
        }
        if (report != null) {
            work = service.work(
                    report.code(), parameters.month().orElse(report.months().get(0)));
        }
    }

    /** The month shown, none where none was ever opened; after a form was sent it is read when first asked for. */
    public CommentaryWork getWork() {
        if (reports == null) {
            load();
        }
        return work;
    }

    /** The lines that are left by the choice. */
    public List<Row> getRows() {
        CommentaryShow show = show();
        return getWork().lines().stream().filter(show::accepts).map(this::row).toList();
    }

    /** The choices of lines with how many each would leave. */
    public List<Option> getShows() {
        return Arrays.stream(CommentaryShow.values())
                .map(each -> new Option(
                        Messages.text(
                                "commentary.show." + each,
                                work.lines().stream().filter(each::accepts).count()),
                        here().with(CommentaryParameters.SHOW, each.code()).toString(),
                        each == show()))
                .toList();
    }

    public List<Option> getReports() {
        PageAddress page = PageAddress.of(CommentaryParameters.PAGE);
        return reports.stream()
                .map(one -> new Option(
                        one.title(),
                        page.with(CommentaryParameters.REPORT, one.code()).toString(),
                        one.equals(report)))
                .toList();
    }

    public List<Option> getMonths() {
        return report.months().stream()
                .map(month -> new Option(
                        month.longName(),
                        month.toString(),
                        month.equals(getWork().month())))
                .toList();
    }

    /** The address of the lines without an open text. */
    public String getAddress() {
        return here().toString();
    }

    /** The text that is to be written next, other than the one that is open; none where all are written. */
    public Row getNext() {
        return getWork().waiting().stream()
                .filter(line -> parameters.about().filter(line.about()::equals).isEmpty())
                .findFirst()
                .map(this::row)
                .orElse(null);
    }

    private Row row(CommentaryLine line) {
        return new Row(line, address(line, CommentaryKind.ANALYSIS), address(line, CommentaryKind.DATA_NOTE));
    }

    private String address(CommentaryLine line, CommentaryKind kind) {
        return parameters
                .address(new CommentaryAddress(report.code(), work.month(), line.about(), kind))
                .toString();
    }

    private PageAddress here() {
        return parameters.list(report.code(), getWork().month());
    }

    private CommentaryShow show() {
        return CommentaryShow.of(parameters.get(CommentaryParameters.SHOW), getWork());
    }
}
