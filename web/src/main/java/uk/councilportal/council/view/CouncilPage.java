package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.rules.SetUpRule;
import uk.councilportal.council.rules.SetUpStep;
import uk.councilportal.council.service.CouncilDetails;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilLogoService;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;

/** One council: where it stands, how far it has been set up, and what has been done with it. */
@Named
@RequestScoped
public class CouncilPage {
    private static final Set<String> DONE = Set.of(
            "PUT_ON",
            "GROUP",
            "OPEN",
            "ACTIVATED",
            "SUSPENDED",
            "REACTIVATED",
            "DETAILS",
            "TEMPLATE",
            "LOGO",
            "SUCCEEDED");

    @Inject
    private CouncilListService service;

    @Inject
    private CouncilLogoService logos;

    @Inject
    private CouncilParameters parameters;

    private CouncilDetails details;
    private String logo;

    /** A step of setting the council up. */
    public record Step(String name, String progress, String mark, boolean now, String who, String address) {}

    /** Reads the council, so that a page nobody may see is refused before it is written, and one that is none is not found. */
    public void load() {
        getDetails();
    }

    public CouncilDetails getDetails() {
        if (details == null) {
            details = service.council(parameters.code());
        }
        return details;
    }

    public PortalCouncil getCouncil() {
        return getDetails().council();
    }

    public String getState() {
        return CouncilWords.state(getCouncil().state());
    }

    /** What the state means, in a sentence. */
    public String getMeaning() {
        return Messages.text("councils.means." + getCouncil().state());
    }

    public String getTone() {
        return CouncilWords.tone(getCouncil().state());
    }

    public boolean is(String state) {
        return getCouncil().state() == CouncilState.valueOf(state);
    }

    /** Whether its group is still to be made: the step of putting it on is open. */
    public boolean isOpen() {
        return !getCouncil().hasGroup() && !is("LEFT");
    }

    /** Whether it can be given reports from a template: it has none. */
    public boolean isTemplateOffered() {
        return is("SETTING_UP")
                && getCouncil().hasGroup()
                && getDetails().steps().stream()
                        .anyMatch(step -> step.kind() == SetUpStep.Kind.INDICATORS
                                && step.state() == SetUpStep.State.NOT_STARTED);
    }

    public List<Step> getSteps() {
        List<SetUpStep> steps = getDetails().steps();
        Optional<SetUpStep> next = SetUpRule.next(steps);
        return steps.stream()
                .map(step -> step(step, next.filter(step::equals).isPresent()))
                .toList();
    }

    private Step step(SetUpStep step, boolean now) {
        String mark = step.state() == SetUpStep.State.DONE ? "done" : now ? "now" : null;
        return new Step(
                CouncilWords.name(step),
                CouncilWords.progress(step),
                mark,
                now,
                Messages.text("councils.step.who." + step.kind()),
                address(step.kind()));
    }

    private String address(SetUpStep.Kind step) {
        return switch (step) {
            case DETAILS -> "#details";
            case ADMINISTRATOR ->
                PageAddress.of("users.xhtml")
                        .with("place", "COUNCIL:" + getCouncil().code())
                        .toString();
            case INDICATORS -> "#template";
            case CATALOGUE, TARGETS, HISTORY, FIRST_MONTH -> "";
        };
    }

    /** The picture beside the council's name, for an image; empty where it has none. */
    public String getLogo() {
        if (logo == null) {
            logo = logos.logo(parameters.code()).map(CouncilLogo::inline).orElse("");
        }
        return logo;
    }

    /** What has just been done, in words; empty where nothing has. */
    public String getDone() {
        String done = parameters.typed(CouncilParameters.DONE);
        return DONE.contains(done) ? Messages.text("councils.done." + done) : "";
    }
}
