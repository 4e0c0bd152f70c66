package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.council.service.FormerCouncilService;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.PageAddress;

/** The councils that became part of the reader's own, with the way to what they had published. */
@Named
@RequestScoped
public class FormerCouncils {
    @Inject
    private FormerCouncilService service;

    private List<Line> lines;

    /** A line of the list. */
    public record Line(String name, String since, String address) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = service.formerCouncils().stream()
                    .map(former -> new Line(
                            former.name(),
                            Days.shown(former.since()),
                            PageAddress.of("scorecard.xhtml")
                                    .with("former", former.code().value())
                                    .toString()))
                    .toList();
        }
        return lines;
    }
}
