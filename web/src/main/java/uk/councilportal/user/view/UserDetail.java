package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.platform.faces.Fault;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.platform.faces.PageAddress;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.service.UserLine;
import uk.councilportal.user.service.UserService;

/** One person as they are shown, and what can be chosen for them. What was chosen stays until it can be done. */
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
    private UserActions actions;

    @Inject
    private FacesContext faces;

    private Optional<UserLine> line = Optional.empty();
    private boolean read;
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

    /** What has to be put right in a field of the form; nothing where it is right. */
    public String error(String field) {
        return Fault.words(actions.getFaults(), field);
    }

    /** How the person stands, as shown; sent with every change. */
    public String getMark() {
        return getLine() == null
                ? parameters.typed(UserParameters.SEEN)
                : getLine().mark();
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

    /** Whether what was ticked is to stay: not where the person stands otherwise by now. */
    private boolean isSent() {
        return parameters.sent("changing") && !actions.isOutdated();
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
