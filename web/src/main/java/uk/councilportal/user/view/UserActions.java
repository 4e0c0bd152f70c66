package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.rules.UserProblem;
import uk.councilportal.user.service.SeenUser;
import uk.councilportal.user.service.UserRefusedException;
import uk.councilportal.user.service.UserService;

/** What an administrator does about one person, and what speaks against it. */
@Named
@RequestScoped
public class UserActions {
    @Inject
    private UserService service;

    @Inject
    private UserParameters parameters;

    @Inject
    private UserChoiceLists lists;

    @Inject
    private OneTimeLink link;

    private List<Fault> faults = List.of();
    private boolean outdated;

    public List<Fault> getFaults() {
        return faults;
    }

    /** Whether somebody else was faster. */
    boolean isOutdated() {
        return outdated;
    }

    /**
     * Gives the ticked roles, in the chosen place where the reader chooses places. Where one was sent that was not offered,
     * the service has to see it, so that the attempt is refused and audited.
     */
    public void change() {
        if (lists.isPlaced() || !parameters.places().isEmpty()) {
            act("changed", () -> service.move(seen(), parameters.places(), parameters.roles()));
        } else {
            act("changed", () -> service.changeRoles(seen(), parameters.roles()));
        }
    }

    public void disable() {
        act("disabled", () -> service.disable(seen()));
    }

    public void enable() {
        act("enabled", () -> service.enable(seen()));
    }

    public void endSessions() {
        act("signedOut", () -> service.endSessions(name()));
    }

    public void remove() {
        act("removed", () -> service.remove(seen()));
    }

    public void inviteAgain() {
        act("invited", () -> service.inviteAgain(name()).ifPresent(made -> link.keep(name(), made)));
    }

    private void act(String done, Runnable action) {
        try {
            action.run();
            Redirect.to(UserParameters.page().with(UserParameters.DONE, done).with(UserParameters.WHO, name()));
        } catch (BusinessException failure) {
            outdated = failure instanceof UserRefusedException refused
                    && refused.problems().contains(UserProblem.CHANGED_SINCE);
            faults = UserWords.faults(failure);
        }
    }

    private SeenUser seen() {
        return new SeenUser(name(), parameters.typed(UserParameters.SEEN));
    }

    private String name() {
        return parameters.user().orElse("");
    }
}
