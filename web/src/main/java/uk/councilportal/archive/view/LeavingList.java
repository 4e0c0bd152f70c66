package uk.councilportal.archive.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.Option;

/** The councils that leave or have left the portal, and those that could be ordered to. */
@Named
@RequestScoped
public class LeavingList {
    @Inject
    private LeavingService service;

    @Inject
    private LeavingParameters parameters;

    private List<Leaving> leavings;
    private List<Option> staying;

    /** One council of the list. */
    public record Line(Leaving leaving, String step, String tone, String address) {}

    /** Reads the list, so that a page nobody may see is refused before it is written. */
    public void load() {
        leavings = service.leavings();
    }

    public List<Line> getLines() {
        if (leavings == null) {
            load();
        }
        return leavings.stream().map(LeavingList::line).toList();
    }

    public List<Option> getStaying() {
        if (staying == null) {
            staying = service.staying().stream()
                    .map(council -> new Option(
                            council.authority().name(),
                            council.code().value(),
                            council.code().value().equals(parameters.typed(LeavingParameters.COUNCIL))))
                    .toList();
        }
        return staying;
    }

    private static Line line(Leaving leaving) {
        String tone = leaving.step().isUnderWay() ? "warning" : "info";
        return new Line(
                leaving,
                Messages.text("leaving.step." + leaving.step()),
                tone,
                LeavingParameters.page(leaving.council()).toString());
    }
}
