package uk.councilportal.access.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;

/** Who is behind the running request. Nobody until the web module or {@link SystemCaller} says so. */
@RequestScoped
public class Caller {
    private final String requestId = UUID.randomUUID().toString();
    private PortalUser user;

    public Optional<PortalUser> find() {
        return Optional.ofNullable(user);
    }

    /** The caller of a guarded method, who is always known. */
    public PortalUser user() {
        return find().orElseThrow(() -> new AccessRefusedException("", Refusal.NO_CALLER));
    }

    /** The council of the caller of a method that requires a council permission, which is always known. */
    public AuthorityCode council() {
        return user().council().orElseThrow(() -> new AccessRefusedException("", Refusal.NO_COUNCIL));
    }

    public AuditActor actor() {
        return find().map(PortalUser::asActor).orElseGet(AuditActor::nobody);
    }

    /** The same in the log, in the audit trail and on error pages. */
    public String requestId() {
        return requestId;
    }

    /** Says who calls. For the web module, which has verified the token, and for the system caller. */
    public void become(PortalUser newUser) {
        this.user = newUser;
    }

    /** Nobody calls any more. */
    public void leave() {
        this.user = null;
    }
}
