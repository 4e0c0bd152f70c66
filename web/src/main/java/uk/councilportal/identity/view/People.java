package uk.councilportal.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.identity.service.PersonService;
import uk.councilportal.identity.web.CurrentUser;
import uk.councilportal.platform.faces.Messages;

/** Who did something, in words: the sign-in name, and for those who work on the month the role that goes with it. */
@Named
@RequestScoped
public class People {

    /** How the portal itself is named where it did something. */
    private static final String PORTAL = "system:";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PersonService people;

    private Map<String, Set<PortalRole>> roles;

    /** "norfolk-officer (data officer)"; without the role where it is not known. */
    public String who(String name) {
        if (name.startsWith(PORTAL)) {
            return Messages.text("person.portal");
        }
        return roles().containsKey(name)
                ? Messages.text("person.withRole", name, SignedInPerson.inWords(roles().get(name)))
                : name;
    }

    private Map<String, Set<PortalRole>> roles() {
        if (roles == null) {
            roles = currentUser.can("DRAFT_READ") ? people.roles() : Map.of();
        }
        return roles;
    }
}
