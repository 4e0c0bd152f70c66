package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserPlace;

/**
 * The groups of councils and boards in the sign-in service. Every method can be repeated, and does then only what is still
 * to be done.
 *
 * @throws DirectoryException from every method, where the sign-in service does not answer or says no
 */
@ApplicationScoped
public class UserGroups {
    private final UserDirectory directory;

    /** For the proxy of the container only. */
    protected UserGroups() {
        this(null);
    }

    @Inject
    public UserGroups(UserDirectory directory) {
        this.directory = directory;
    }

    /**
     * Makes the group of a place where there is none.
     *
     * @return the number of the group
     */
    public String keep(UserPlace place) {
        return directory.findGroup(place).orElseGet(() -> made(place));
    }

    /** Takes the group of a place away; one that is not there is gone already. */
    public void remove(UserPlace place) {
        directory.findGroup(place).ifPresent(group -> directory.tell(admin -> admin.deleteGroup(group)));
    }

    private String made(UserPlace place) {
        String parent = directory
                .findGroup(place.kind().folder())
                .orElseThrow(() -> new DirectoryException(Kind.NOT_FOUND, ""));
        directory.tell(admin -> admin.createGroup(parent, KeycloakJson.group(place)));
        return directory.findGroup(place).orElseThrow(() -> new DirectoryException(Kind.NOT_FOUND, ""));
    }
}
