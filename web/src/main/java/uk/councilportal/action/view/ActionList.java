package uk.councilportal.action.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.councilportal.action.service.ActionBoard;
import uk.councilportal.action.service.ActionLine;
import uk.councilportal.action.service.ActionService;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** The actions of a report: which are shown, and what can be chosen. */
@Named
@RequestScoped
public class ActionList {

    @Inject
    private ActionService service;

    @Inject
    private ActionParameters parameters;

    private List<KeptReport> reports;
    private ActionBoard board;

    /** An action and the address at which it is changed. */
    public record Row(ActionLine line, String address) {}

    /** Reads the report the address asks for; without a choice the first. */
    public void load() {
        reports = service.reports();
        parameters
                .get(ActionParameters.REPORT)
                .or(() -> reports.stream().map(KeptReport::code).findFirst())
                .ifPresent(code -> board = service.board(code));
    }

    /** The report shown, none where the council has none; after a form was sent it is read when first asked for. */
    public ActionBoard getBoard() {
        if (reports == null) {
            load();
        }
        return board;
    }

    /** "4 actions are open, 1 of them is overdue." */
    public String getSentence() {
        long open = getBoard().open();
        return open == 0
                ? Messages.text("action.sentence.none")
                : Messages.text("action.sentence", open, getBoard().overdue());
    }

    /** The actions that are left by the choices. */
    public List<Row> getRows() {
        String area = parameters.get(ActionParameters.AREA).orElse("");
        return getBoard().lines().stream()
                .filter(show()::accepts)
                .filter(line -> area.isEmpty() || area.equals(area(line)))
                .map(line -> new Row(line, address(line)))
                .toList();
    }

    /** The choices of actions with how many each would leave. */
    public List<Option> getShows() {
        return Arrays.stream(ActionShow.values())
                .map(each -> new Option(
                        Messages.text(
                                "action.show." + each,
                                getBoard().lines().stream()
                                        .filter(each::accepts)
                                        .count()),
                        here().with(ActionParameters.SHOW, each.code()).toString(),
                        each == show()))
                .toList();
    }

    public List<Option> getReports() {
        PageAddress page = PageAddress.of(ActionParameters.PAGE);
        return reports.stream()
                .map(report -> new Option(
                        report.definition().title(),
                        page.with(ActionParameters.REPORT, report.code()).toString(),
                        report.code().equals(getBoard().report().code())))
                .toList();
    }

    /** The areas of the report. */
    public List<Option> getAreas() {
        String chosen = parameters.get(ActionParameters.AREA).orElse("");
        return getBoard().indicators().stream()
                .map(indicator -> indicator.definition().place().area())
                .distinct()
                .map(area -> new Option(area, area, area.equals(chosen)))
                .toList();
    }

    /** What the choice of an area carries on. */
    public PageAddress getKeptByArea() {
        return here().without(ActionParameters.AREA);
    }

    public String getAddress() {
        return here().toString();
    }

    public String getAddAddress() {
        return here().with(ActionParameters.ADD, "yes").toString();
    }

    /** What has just been done, nothing where the page was simply opened. */
    public boolean isKept() {
        return parameters.get(ActionParameters.DONE).filter("kept"::equals).isPresent();
    }

    private String address(ActionLine line) {
        return here().with(
                        ActionParameters.ACTION,
                        String.valueOf(line.action().kept().id()))
                .toString();
    }

    private PageAddress here() {
        return parameters.list(getBoard().report().code());
    }

    private ActionShow show() {
        return ActionShow.of(parameters.get(ActionParameters.SHOW).orElse(""));
    }

    private static String area(ActionLine line) {
        return line.indicator().definition().place().area();
    }
}
