package uk.councilportal.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.platform.faces.Messages;

/** The role and the place of the person signed in, in words. */
@Named
@RequestScoped
public class SignedInPerson {

    @Inject
    private Caller caller;

    @Inject
    private CouncilName councilName;

    @Inject
    private Instance<BoardTitles> boardTitles;

    /** "Viewer, Rotherham", for the header. */
    public String getRoleAndPlace() {
        return caller.find()
                .map(user -> join(Messages.capitalised(roles(user)), place(user)))
                .orElse("");
    }

    /** "You are signed in as viewer for Rotherham.", for the page that says a page cannot be shown. */
    public String getSignedInAs() {
        return caller.find()
                .map(user -> place(user).isEmpty()
                        ? Messages.text("person.signedIn", roles(user))
                        : Messages.text("person.signedInFor", roles(user), place(user)))
                .orElse("");
    }

    /** "You are viewer for Rotherham.", for the note on why figures are shown. */
    public String getStanding() {
        return caller.find()
                .map(user -> place(user).isEmpty()
                        ? Messages.text("person.standing.nowhere", roles(user))
                        : Messages.text("person.standing", roles(user), place(user)))
                .orElse("");
    }

    private String place(PortalUser user) {
        if (user.council().isPresent() && user.may(Permission.SCORECARD_READ)) {
            return councilName.of(user.council().get());
        }
        return user.may(Permission.COMPARISON_READ) ? boardTitles.get().of(user.boards()) : "";
    }

    private static String roles(PortalUser user) {
        return inWords(user.roles());
    }

    /** "data officer and approver". */
    static String inWords(Set<PortalRole> roles) {
        return roles.stream()
                .sorted()
                .map(role -> Messages.text("role." + role))
                .reduce((one, other) -> Messages.text("list.and", one, other))
                .orElse("");
    }

    private static String join(String roles, String place) {
        return place.isEmpty() ? roles : roles + ", " + place;
    }
}
