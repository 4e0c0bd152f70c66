package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.councilportal.council.service.CouncilEntry;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilStateService;
import uk.councilportal.council.service.OnboardingService;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;

/** What is done with one council, and what speaks against it. */
@Named
@RequestScoped
public class CouncilActions {
    private static final String REASON = "reason";
    private static final String GO_ON = "go-on-now";
    private static final String TAKE_BACK = "take-back-now";
    private static final String SHORT_NAME = "short_name";

    @Inject
    private CouncilStateService states;

    @Inject
    private OnboardingService onboarding;

    @Inject
    private CouncilParameters parameters;

    @Inject
    private CouncilPage page;

    @Inject
    private PolicyForm policy;

    private List<Fault> faults = List.of();
    private boolean answered;

    public List<Fault> getFaults() {
        return faults;
    }

    /** What is wrong with a field, nothing where it is right. */
    public String error(String field) {
        return Fault.words(faults, field);
    }

    public String getReason() {
        return parameters.typed(REASON);
    }

    /** The short name as it was typed, or else as it is. */
    public String getShortName() {
        return parameters
                .sent(SHORT_NAME)
                .orElseGet(() -> page.getCouncil().settings().shortName());
    }

    /** What the council has withheld from others, in words. */
    public String getDisclosure() {
        return PolicyForm.words(page.getCouncil().settings().disclosure());
    }

    /** Whether somebody has asked to go on or to take back, and has no answer yet: also where it is too late for that they get one. */
    public boolean isStepSent() {
        boolean sent = !parameters.typed(GO_ON).isEmpty()
                || !parameters.typed(TAKE_BACK).isEmpty();
        return sent && !answered;
    }

    /** Goes on with putting the council on. */
    public void makeGroup() {
        answered = true;
        String done = page.getDetails().former().isEmpty() ? "PUT_ON" : "GROUP";
        act("open", done, () -> onboarding.makeGroup(parameters.code()));
    }

    /** Takes back what was begun. */
    public void takeBack() {
        answered = true;
        attempt(
                "open",
                problem -> "open",
                CouncilParameters.list().with(CouncilParameters.DONE, "takenBack"),
                () -> onboarding.takeBack(parameters.seen()));
    }

    public void activate() {
        act("state", "ACTIVATED", () -> states.activate(parameters.seen()));
    }

    public void suspend() {
        act(REASON, "SUSPENDED", () -> states.suspend(parameters.seen(), getReason()));
    }

    public void reactivate() {
        act(REASON, "REACTIVATED", () -> states.reactivate(parameters.seen(), getReason()));
    }

    /** Changes how the council is set up. */
    public void change() {
        act(
                SHORT_NAME,
                "DETAILS",
                () -> states.change(
                        parameters.seen(),
                        new CouncilEntry(Map.of(
                                SHORT_NAME,
                                parameters.typed(SHORT_NAME),
                                "year_start_month",
                                parameters.typed("year_start_month"),
                                "disclosure",
                                policy.cell()))));
    }

    /** Does something and shows the council with what was done, or with what speaks against it. */
    void act(String form, String done, Runnable action) {
        act(form, problem -> form, done, action);
    }

    /** The same, with the fields that problems are about. */
    void act(String form, Function<CouncilProblem, String> field, String done, Runnable action) {
        attempt(form, field, CouncilParameters.page(parameters.code()).with(CouncilParameters.DONE, done), action);
    }

    private void attempt(String form, Function<CouncilProblem, String> field, PageAddress then, Runnable action) {
        look(form, field, () -> {
            action.run();
            Redirect.to(then);
        });
    }

    /** Looks something up that the page then shows, or what speaks against it. */
    void look(String form, Function<CouncilProblem, String> field, Runnable question) {
        try {
            question.run();
        } catch (BusinessException failure) {
            faults = CouncilFaults.of(failure, form, field);
        }
    }
}
