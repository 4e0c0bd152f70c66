package uk.councilportal.scorecard.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.scorecard.service.TargetRow;
import uk.councilportal.scorecard.service.TargetSheet;
import uk.councilportal.scorecard.service.TargetSheetService;
import uk.councilportal.target.service.TargetService;

/** The targets of a report for a year. */
@Named
@ViewScoped
public class TargetsView implements Serializable {

    static final String PAGE = "targets.xhtml";
    static final String TARGET_PAGE = "target.xhtml";
    private static final String TAKEN = "taken";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TargetSheetService sheets;

    @Inject
    private transient TargetService targets;

    @Inject
    private TargetParameters parameters;

    @Inject
    private CurrentUser currentUser;

    private transient TargetSheet sheet;
    private transient List<Area> areas;
    private String taken = "";

    /** One area of the report with its lines. */
    public record Area(String title, List<Line> lines) {}

    /** One line of the table. */
    public record Line(TargetRow target, String title, String address, String state) {}

    /** Reads the targets the address asks for. */
    public void load() {
        sheet = sheets.sheet(parameters.sheet());
        taken = parameters
                .done(TAKEN)
                .filter(number -> number.matches("\\d{1,4}"))
                .orElse("");
        Map<String, List<Line>> found = new LinkedHashMap<>();
        sheet.lines()
                .forEach(line -> found.computeIfAbsent(line.area(), area -> new ArrayList<>())
                        .add(line(line)));
        areas = found.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .toList();
    }

    /** Takes the targets of the year before over, and shows the list again. */
    public void copy() {
        String report = sheet.report().orElseThrow().code();
        int number = targets.copyFromYearBefore(report, sheet.year());
        Redirect.to(TargetParameters.address(PAGE, report, sheet.year()).with(TAKEN, String.valueOf(number)));
    }

    private static Line line(TargetRow target) {
        return new Line(
                target,
                GridBody.title(target.name()),
                TargetParameters.address(TARGET_PAGE, target.place()).toString(),
                target.state()
                        .map(state -> Messages.text("target.state." + state))
                        .orElse(""));
    }

    private static String address(String report, FinancialYear year) {
        return TargetParameters.address(PAGE, report, year).toString();
    }

    public TargetSheet getSheet() {
        return sheet;
    }

    public List<Area> getAreas() {
        return areas;
    }

    /** How many targets the reader has just taken over; empty when none. */
    public String getTaken() {
        return taken;
    }

    /** The reports of the council, as links to the same year. */
    public List<Option> getReports() {
        return sheet.reports().stream()
                .map(report -> new Option(
                        report.title(),
                        address(report.code(), sheet.year()),
                        report.equals(sheet.report().orElse(null))))
                .toList();
    }

    /** The years that can be shown. */
    public List<Option> getYears() {
        return sheet.years().stream()
                .map(FinancialYear::toString)
                .map(year -> new Option(year, year, year.equals(sheet.year().toString())))
                .toList();
    }

    /** Whether the reader can take targets over from the year before. */
    public boolean isCopyOffered() {
        return sheet.toCopy() > 0 && currentUser.can("TARGET_KEEP");
    }

    /** How many rows have a target, in one sentence. */
    public String getSentence() {
        long set =
                sheet.lines().stream().filter(line -> line.state().isPresent()).count();
        return Messages.text(
                "targets.sentence", set, sheet.lines().size(), sheet.year().toString());
    }
}
