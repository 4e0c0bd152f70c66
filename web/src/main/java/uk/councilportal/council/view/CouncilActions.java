package uk.councilportal.council.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.councilportal.council.service.CouncilEntry;
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

    /** What the council has withheld from others, in words. */
    public String getDisclosure() {
        return PolicyForm.words(page.getCouncil().settings().disclosure());
    }

    /** Goes on with putting the council on. */
    public void makeGroup() {
        act("open", "PUT_ON", () -> onboarding.makeGroup(parameters.code()));
    }

    /** Takes back what was begun. */
    public void takeBack() {
        attempt(
                "open",
                CouncilParameters.list().with(CouncilParameters.DONE, "takenBack"),
                () -> onboarding.takeBack(parameters.code()));
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
                "short_name",
                "DETAILS",
                () -> states.change(
                        parameters.seen(),
                        new CouncilEntry(Map.of(
                                "short_name", parameters.typed("short_name"),
                                "year_start_month", parameters.typed("year_start_month"),
                                "disclosure", policy.cell()))));
    }

    /** Does something and shows the council with what was done, or with what speaks against it. */
    void act(String form, String done, Runnable action) {
        attempt(form, CouncilParameters.page(parameters.code()).with(CouncilParameters.DONE, done), action);
    }

    private void attempt(String form, PageAddress then, Runnable action) {
        look(form, () -> {
            action.run();
            Redirect.to(then);
        });
    }

    /** Looks something up that the page then shows, or what speaks against it. */
    void look(String form, Runnable question) {
        try {
            question.run();
        } catch (BusinessException failure) {
            faults = CouncilFaults.of(failure, form);
        }
    }
}
