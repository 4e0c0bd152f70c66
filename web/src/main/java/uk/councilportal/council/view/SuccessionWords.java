package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.service.CarriedHistory;
import uk.councilportal.council.service.CarriedHistory.Part;
import uk.councilportal.council.service.SuccessionPreview;
import uk.councilportal.platform.faces.Days;
import uk.councilportal.platform.faces.Messages;

/** What would happen to a council and to those who are tied to it, in words and counts; no figure. */
@Named
@RequestScoped
public class SuccessionWords {
    private static final String PREVIEW = "councils.preview.";

    @Inject
    SuccessionForm form;

    @Inject
    CouncilPage page;

    /** "Rotherham goes on as E08000099 since 1 April 2027 and leaves as E08000018." */
    public String getSentence() {
        Succession succession = preview().succession();
        return Messages.text(
                PREVIEW + succession.kind(),
                page.getCouncil().authority().name(),
                successor(),
                Days.shown(succession.since()),
                succession.former().value());
    }

    /** What becomes of what it keeps, its people, and what others have of it. */
    public List<String> getLines() {
        SuccessionPreview preview = preview();
        CarriedHistory history = preview.history();
        return List.of(
                told("rows", history.rows(), history.tables()),
                Messages.text(PREVIEW + "parts", parts(history.parts())),
                told("issues", history.parts().get(Part.ISSUE), successor()),
                told("people", history.parts().get(Part.PERSON)),
                told("given", preview.ties().given()),
                told("received", preview.ties().received()),
                told("groups", preview.ties().groups(), successor()));
    }

    /** What the button does that lets it happen. */
    public String getConfirmation() {
        return Messages.text(PREVIEW + "confirm." + preview().succession().kind());
    }

    private String told(String what, Object... counts) {
        return Messages.text(PREVIEW + what + "." + preview().succession().kind(), counts);
    }

    /** "3 reports, 120 indicators, 14 signed-off issues", of everything that people know by a name. */
    private static String parts(Map<Part, Long> parts) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.PERSON)
                .map(part -> Messages.text(PREVIEW + "part." + part, parts.get(part)))
                .collect(Collectors.joining(", "));
    }

    /** The name of the council that follows; a new code has none yet. */
    private String successor() {
        Succession succession = preview().succession();
        return page.getDetails()
                .names()
                .getOrDefault(succession.successor(), succession.successor().value());
    }

    private SuccessionPreview preview() {
        return form.getPreview();
    }
}
