package uk.councilportal.entry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.councilportal.entry.service.EntryChoices;
import uk.councilportal.entry.service.EntryHeading;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;
import uk.councilportal.platform.faces.PageAddress;

/** What can be chosen about the grid; every choice is an address. */
@Named
@RequestScoped
public class EntryControls {
    private static final int MONTHS_BACK = 24;

    @Inject
    private EntryView view;

    /** The reports of the council. */
    public List<Option> getReports() {
        return view.getChoices().reports().stream().map(this::report).toList();
    }

    private Option report(EntryChoices.Choice choice) {
        String code = choice.report().code();
        return new Option(
                choice.report().title(),
                PageAddress.of(EntryView.PAGE).with("report", code).toString(),
                code.equals(view.getHeading().report().code()));
    }

    /** All areas, then each. */
    public List<Option> getAreas() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(
                Messages.text("entry.area.all"),
                view.address().without("area").toString(),
                view.area().isEmpty()));
        view.getHeading().areas().forEach(area -> options.add(area(area)));
        return options;
    }

    private Option area(String area) {
        return new Option(
                area,
                view.address().with("area", area).toString(),
                view.area().filter(area::equals).isPresent());
    }

    public String getComfortable() {
        return view.address().without("density").toString();
    }

    public String getCompact() {
        return view.address().with("density", "compact").toString();
    }

    /** The months before the open one that may be changed with a reason, latest first. */
    public List<Option> getEarlierMonths() {
        EntryHeading heading = view.getHeading();
        return heading.open().stream()
                .flatMap(open -> IntStream.rangeClosed(1, MONTHS_BACK).mapToObj(open::minus))
                .map(month -> month(month, heading.month()))
                .toList();
    }

    private static Option month(ReportingMonth month, ReportingMonth shown) {
        return new Option(month.longName(), month.toString(), month.equals(shown));
    }

    /** What the form for another month carries on. */
    public Map<String, String> getKeptByMonth() {
        return view.address().without("month").getParameters();
    }

    /** The way back to the open month. */
    public String getOpenMonth() {
        return view.address().without("month").toString();
    }

    /** What can be said about a figure. */
    public List<Option> getStatuses() {
        return List.of(
                        ObservationStatus.OK,
                        ObservationStatus.PROVISIONAL,
                        ObservationStatus.ESTIMATED,
                        ObservationStatus.NOT_AVAILABLE,
                        ObservationStatus.NOT_APPLICABLE)
                .stream()
                .map(status -> new Option(Messages.text("entry.status." + status), status.name(), false))
                .toList();
    }
}
