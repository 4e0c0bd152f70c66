package uk.councilportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The person signed in, for pages. What a page shows follows from here; what a service does follows from the guard,
 * so that a page which forgets to ask shows nothing more.
 */
@Named
@RequestScoped
public class CurrentUser {
    @Inject
    Caller caller;

    public boolean isSignedIn() {
        return caller.find().isPresent();
    }

    /** What to call the person, empty for nobody. */
    public String getDisplayName() {
        return caller.find().map(PortalUser::displayName).orElse("");
    }

    public Optional<AuthorityCode> getCouncil() {
        return caller.find().flatMap(PortalUser::council);
    }

    /** Whether the person may do this, by the name of the permission: {@code #{currentUser.can('DRAFT_READ')}}. */
    public boolean can(String permission) {
        Permission asked = Permission.valueOf(permission);
        return caller.find().map(user -> user.may(asked)).orElse(false);
    }
}
