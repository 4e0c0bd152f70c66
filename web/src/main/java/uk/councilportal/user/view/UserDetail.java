package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.platform.faces.Redirect;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserService;
import uk.councilportal.user.view.UserWords.Fault;

/** One person, and what an administrator can do about them. What was chosen stays until it can be done. */
@Named
@RequestScoped
public class UserDetail {
    private static final Set<String> ASKED = Set.of("disable", "remove");

    @Inject
    private UserService service;

    @Inject
    private UserParameters parameters;

    @Inject
    private UserChoiceLists lists;

    @Inject
    private OneTimeLink link;

    @Inject
    private FacesContext faces;

    private Optional<UserLine> line = Optional.empty();
    private boolean read;
    private List<Fault> faults = List.of();
    private String down = "";

    /** Reads the person, so that a page of nobody is refused before it is written. */
    public void load() {
        if (!read && isOpen()) {
            read = true;
            try {
                line = Optional.of(service.user(getName()));
            } catch (DirectoryException failure) {
                down = UserWords.directory(failure);
            }
        }
    }

    public boolean isOpen() {
        return parameters.user().isPresent();
    }

    public String getName() {
        return parameters.user().orElse("");
    }

    /** The person; nothing where the sign-in service does not answer. */
    public UserLine getLine() {
        load();
        return line.orElse(null);
    }

    public String getDown() {
        load();
        return down;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public String error(String field) {
        return UserWords.error(faults, field);
    }

    /** What the reader is asked about before it is done: disable, remove, or nothing. */
    public String getAsk() {
        return ASKED.contains(parameters.typed(UserParameters.ASK)) ? parameters.typed(UserParameters.ASK) : "";
    }

    /** "Disable this account?" */
    public String getQuestion() {
        return Messages.text("user.ask." + getAsk());
    }

    /** What follows from saying yes. */
    public String getConsequence() {
        return Messages.text("user.ask." + getAsk() + ".what");
    }

    /**
     * Whether forms are shown: not for one's own account. Where one was sent all the same, the service has to see it, so that
     * the attempt is refused and audited.
     */
    public boolean isOffered() {
        load();
        return faces.isPostback() || line.map(one -> !one.own()).orElse(true);
    }

    public String getAddress() {
        return address().toString();
    }

    public String askAddress(String what) {
        return address().with(UserParameters.ASK, what).toString();
    }

    public List<UserChoiceLists.Option> getRoles() {
        return lists.roles(isSent() ? parameters.roles() : standingRoles());
    }

    public List<UserChoiceLists.Option> getCouncils() {
        return lists.councils(standingPlaces());
    }

    public List<UserChoiceLists.Option> getBoards() {
        return lists.boards(standingPlaces());
    }

    /** Gives the ticked roles, in the chosen place where the reader chooses places. */
    public void change() {
        if (lists.isPlaced()) {
            act("changed", () -> service.move(getName(), parameters.places(), parameters.roles()));
        } else {
            act("changed", () -> service.changeRoles(getName(), parameters.roles()));
        }
    }

    public void disable() {
        act("disabled", () -> service.disable(getName()));
    }

    public void enable() {
        act("enabled", () -> service.enable(getName()));
    }

    public void endSessions() {
        act("signedOut", () -> service.endSessions(getName()));
    }

    public void remove() {
        act("removed", () -> service.remove(getName()));
    }

    public void inviteAgain() {
        act("invited", () -> service.inviteAgain(getName()).ifPresent(made -> link.keep(getName(), made)));
    }

    private void act(String done, Runnable action) {
        try {
            action.run();
            Redirect.to(UserParameters.page().with(UserParameters.DONE, done).with(UserParameters.WHO, getName()));
        } catch (BusinessException failure) {
            faults = UserWords.faults(failure);
        }
    }

    private boolean isSent() {
        return parameters.sent("changing");
    }

    private Set<UserRole> standingRoles() {
        load();
        return line.map(one -> one.account().standing().roles()).orElse(Set.of());
    }

    private Set<UserPlace> standingPlaces() {
        load();
        return isSent()
                ? parameters.places()
                : line.map(one -> one.account().standing().places()).orElse(Set.of());
    }

    private PageAddress address() {
        return UserParameters.page().with(UserParameters.USER, getName());
    }
}
