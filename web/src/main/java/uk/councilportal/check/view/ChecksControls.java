package uk.councilportal.check.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.councilportal.check.service.CheckLine;
import uk.councilportal.check.service.CheckList;
import uk.councilportal.check.service.CheckedReport;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** The choices on the page of checks, and what it says in a sentence. */
@Named
@RequestScoped
public class ChecksControls {

    @Inject
    private ChecksView view;

    public String getTitle() {
        return view.isLoaded()
                ? Messages.text("checks.title.month", view.getList().month().longName())
                : Messages.text("checks.title");
    }

    /** How many there are of each sort. */
    public String getSentence() {
        CheckList list = view.getList();
        return list.lines().isEmpty()
                ? Messages.text("checks.none")
                : Messages.text("checks.sentence", list.errors(), list.unexplained(), list.explained());
    }

    /** What follows for handing the month in. */
    public String getConsequence() {
        CheckList list = view.getList();
        if (!list.open()) {
            return Messages.text("checks.closed");
        }
        return Messages.text(list.errors() + list.unexplained() == 0 ? "checks.ready" : "checks.notReady");
    }

    /** The reports of the council, as links. */
    public List<Option> getReports() {
        return view.reports().stream()
                .map(report -> new Option(
                        report.title(),
                        PageAddress.of(ChecksView.PAGE)
                                .with(ChecksView.REPORT, report.code())
                                .toString(),
                        report.code().equals(view.getList().report())))
                .toList();
    }

    /** The opened months of the report, latest first. */
    public List<Option> getMonths() {
        return view.reports().stream()
                .filter(report -> report.code().equals(view.getList().report()))
                .map(CheckedReport::months)
                .flatMap(List::stream)
                .map(month -> new Option(
                        month.longName(),
                        month.toString(),
                        month.equals(view.getList().month())))
                .toList();
    }

    /** The areas with findings, as links, each with their number. */
    public List<Option> getAreas() {
        List<CheckLine> lines = view.getList().lines();
        String chosen = view.get(ChecksView.AREA).orElse("");
        PageAddress all = view.address().without(ChecksView.AREA);
        List<Option> options = new ArrayList<>();
        options.add(new Option(Messages.text("checks.area.all", lines.size()), all.toString(), chosen.isEmpty()));
        Stream<String> areas = lines.stream().map(CheckLine::area).distinct();
        areas.forEach(area -> options.add(new Option(
                Messages.text("checks.area", area, count(lines, area)),
                all.with(ChecksView.AREA, area).toString(),
                area.equals(chosen))));
        return options;
    }

    /** What the form for the month carries on. */
    public Map<String, String> getKeptByMonth() {
        return view.address().without(ChecksView.MONTH, ChecksView.AREA).getParameters();
    }

    /** The page without the form for a reason. */
    public String getAddress() {
        return view.address().toString();
    }

    private static long count(List<CheckLine> lines, String area) {
        return lines.stream().filter(line -> line.area().equals(area)).count();
    }
}
