package uk.councilportal.user.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.user.service.UserDesk.Invited;
import uk.councilportal.user.service.UserFilePreview.Line;

/**
 * Administrators invite people by a file, under the same rules as one by one: all people of the file or nobody.
 *
 * @throws uk.councilportal.user.directory.DirectoryException from every method, where the sign-in service does not answer or
 *     says no; then nobody is invited
 */
@Stateless
public class UserImportService {
    private static final String INVITATION = "UserService.invite";

    private final UserFileCheck check;
    private final UserChanges changes;
    private final UserDesk desk;
    private final AuditTrail trail;
    private final Caller caller;

    /** For the proxy of the container only. */
    protected UserImportService() {
        this(null, null, null, null, null);
    }

    @Inject
    public UserImportService(UserFileCheck check, UserChanges changes, UserDesk desk, AuditTrail trail, Caller caller) {
        this.check = check;
        this.changes = changes;
        this.desk = desk;
        this.trail = trail;
        this.caller = caller;
    }

    /** Whom the file would invite, and what is wrong with it. Invites nobody; what was left half done is undone first. */
    @Requires(Permission.USER_MANAGE)
    public UserFilePreview preview(@AuditObject FileSource file) {
        changes.begin();
        return check.check(file);
    }

    /**
     * Invites everybody in the file. The audit trail names each of them.
     *
     * @throws ImportRejectedException when a row is rejected; then nobody is invited
     */
    @Requires(Permission.USER_MANAGE)
    public List<Invited> inviteAll(@AuditObject FileSource file) {
        changes.begin();
        UserFilePreview preview = check.check(file);
        if (!preview.outcome().isAcceptable()) {
            throw new ImportRejectedException(preview.outcome());
        }
        List<UserInvitation> invitations =
                preview.people().stream().map(Line::invitation).toList();
        List<Invited> invited = desk.inviteChecked(invitations);
        invitations.forEach(this::audit);
        trail.about(invitations.toArray(UserInvitation[]::new));
        return invited;
    }

    private void audit(UserInvitation invitation) {
        AuditedCall call = new AuditedCall(INVITATION, invitation.toString(), caller.requestId())
                .alsoAbout(invitation.aboutCouncils());
        trail.withTheWork(caller.actor(), call, AuditResult.done());
    }
}
