package uk.councilportal.grant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;

/**
 * Says on whose behalf the running request reads published figures. The only place where an audience is made, and it is
 * made from the verified caller; used by the services within a guarded call.
 */
@ApplicationScoped
public class AudienceSource {
    private final Caller caller;

    /** For the proxy of the container only. */
    protected AudienceSource() {
        this(null);
    }

    @Inject
    public AudienceSource(Caller caller) {
        this.caller = caller;
    }

    /**
     * The caller's council, or the caller's boards.
     *
     * @throws AccessRefusedException when the caller may not compare
     */
    public Audience current() {
        PortalUser user = caller.user();
        if (!user.may(Permission.COMPARISON_READ)) {
            throw new AccessRefusedException("AudienceSource.current", Refusal.NO_AUDIENCE);
        }
        Optional<AuthorityCode> council = user.council();
        return council.isPresent() ? new Audience.Council(council.get()) : new Audience.Boards(user.boards());
    }
}
