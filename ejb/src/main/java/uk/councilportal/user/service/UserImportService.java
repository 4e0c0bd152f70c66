package uk.councilportal.user.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.user.exchange.RowRemedy;
import uk.councilportal.user.service.InvitingStoppedException.Row;
import uk.councilportal.user.service.UserDesk.Invited;
import uk.councilportal.user.service.UserFilePreview.Line;

/**
 * Administrators invite people by a file, under the same rules as one by one: all people of the file or nobody.
 *
 * @throws uk.councilportal.user.directory.DirectoryException from every method, where the sign-in service does not answer or
 *     says no; then nobody is invited, and an {@link InvitingStoppedException} says at whom it was
 */
@Stateless
public class UserImportService {
    private static final String INVITATION = "UserService.invite";
    private static final String PREVIEW = "UserImportService.preview";
    private static final String INVITE_ALL = "UserImportService.inviteAll";

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
        return checked(file, PREVIEW);
    }

    /**
     * Invites everybody in the file. The audit trail names each of them.
     *
     * @throws ImportRejectedException when a row is rejected; then nobody is invited
     */
    @Requires(Permission.USER_MANAGE)
    public List<Invited> inviteAll(@AuditObject FileSource file) {
        UserFilePreview preview = checked(file, INVITE_ALL);
        if (!preview.outcome().isAcceptable()) {
            throw new ImportRejectedException(preview.outcome());
        }
        List<UserInvitation> invitations =
                preview.people().stream().map(Line::invitation).toList();
        List<Invited> invited = invited(preview.people());
        invitations.forEach(this::audit);
        trail.about(invitations.toArray(UserInvitation[]::new));
        return invited;
    }

    private List<Invited> invited(List<Line> people) {
        try {
            return desk.inviteChecked(people.stream().map(Line::invitation).toList());
        } catch (InvitingStoppedException stopped) {
            throw stopped.at(row(people, stopped.name()));
        }
    }

    /** At whom it stopped, and whether anybody of the file is there still. */
    private Row row(List<Line> people, String name) {
        Set<String> names =
                people.stream().map(line -> line.invitation().name()).collect(Collectors.toSet());
        long number = people.stream()
                .filter(line -> line.invitation().name().equals(name))
                .mapToLong(Line::line)
                .findFirst()
                .orElseThrow();
        return new Row(number, changes.areOpen(names));
    }

    /**
     * Says of each row whether it can be taken. How many addresses were told to be taken, and places of others named, stands
     * in the audit trail, so that asking by files leaves a trace as asking one by one does.
     */
    private UserFilePreview checked(FileSource file, String action) {
        changes.begin();
        UserFilePreview preview = check.check(file);
        int taken = preview.refusedFor(RowRemedy.TAKEN);
        if (taken > 0) {
            trail.remark("(accounts there already: %d)".formatted(taken));
        }
        int foreign = preview.refusedFor(RowRemedy.PLACE_NOT_YOURS);
        if (foreign > 0) {
            AuditedCall call = new AuditedCall(action, file.name(), caller.requestId());
            trail.onItsOwn(
                    caller.actor(),
                    call.remarked("(places of others: %d)".formatted(foreign)),
                    AuditResult.refused(RowRemedy.PLACE_NOT_YOURS.name()));
        }
        return preview;
    }

    private void audit(UserInvitation invitation) {
        AuditedCall call = new AuditedCall(INVITATION, invitation.toString(), caller.requestId())
                .alsoAbout(invitation.aboutCouncils());
        trail.withTheWork(caller.actor(), call, AuditResult.done());
    }
}
