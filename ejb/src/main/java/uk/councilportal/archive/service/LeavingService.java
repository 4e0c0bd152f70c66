package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.repository.PortalCouncilRepository;

/**
 * Those who look after the portal let councils leave, two of them or one and somebody of the council; they see no figure of it.
 *
 * @throws LeavingNotFoundException from every method that names a council which is not to leave
 * @throws LeavingRefusedException from every method that takes a step, where it cannot be taken
 */
@Stateless
public class LeavingService {
    private final LeavingBook leavings;
    private final PortalCouncilRepository councils;
    private final LeavingPeople people;
    private final CouncilRemoval removal;
    private final ArchiveCover cover;

    /** For the proxy of the container only. */
    protected LeavingService() {
        this(null, null, null, null, null);
    }

    @Inject
    public LeavingService(
            LeavingBook leavings,
            PortalCouncilRepository councils,
            LeavingPeople people,
            CouncilRemoval removal,
            ArchiveCover cover) {
        this.leavings = leavings;
        this.councils = councils;
        this.people = people;
        this.removal = removal;
        this.cover = cover;
    }

    /** Every council that was ever to leave, the latest first. */
    @Requires(Permission.COUNCIL_LEAVE)
    public List<Leaving> leavings() {
        return leavings.list();
    }

    /** The councils that could be ordered to leave. */
    @Requires(Permission.COUNCIL_LEAVE)
    public List<PortalCouncil> staying() {
        return councils.listCouncils().stream()
                .filter(this::hasData)
                .filter(council -> leavings.find(council.code()).isEmpty())
                .toList();
    }

    /** What has happened so far; once the council has left, the proof of it. */
    @Requires(Permission.COUNCIL_LEAVE)
    public Certificate certificate(@AuditObject AuthorityCode council) {
        Leaving leaving = leavings.get(council);
        return new Certificate(leaving, leavings.tables(leaving));
    }

    /** Orders that a council leaves. */
    @Requires(Permission.COUNCIL_LEAVE)
    public void order(@AuditObject AuthorityCode council, String reason) {
        PortalCouncil leaving = councils.findCouncil(council)
                .filter(this::hasData)
                .orElseThrow(() -> new LeavingNotFoundException(council.value()));
        leavings.order(council, leaving.authority().name(), reason);
    }

    /** Takes the order back, as long as nothing is removed. */
    @Requires(Permission.COUNCIL_LEAVE)
    public void withdraw(@AuditObject AuthorityCode council) {
        leavings.withdraw(council);
    }

    /**
     * Agrees where nobody of the council can: no administrator is there any more, or nobody of it comes in. Never the person who has
     * ordered it, and only where an archive holds everything.
     *
     * @throws uk.councilportal.user.directory.DirectoryException where the sign-in service cannot be asked
     */
    @Requires(Permission.COUNCIL_LEAVE)
    public void agreeInstead(@AuditObject AuthorityCode council, String reason) {
        boolean comesIn =
                councils.findState(council).filter(CouncilState::admitsPeople).isPresent();
        leavings.agreeInstead(council, reason, comesIn && people.hasAdministrator(council), cover.find(council));
    }

    /**
     * Removes the council's people and data; goes on with it where it was cut off.
     *
     * @throws uk.councilportal.user.directory.DirectoryException where the sign-in service does not answer: no data are removed then
     */
    @Requires(Permission.COUNCIL_LEAVE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remove(@AuditObject AuthorityCode council) {
        removal.carryOut(council);
    }

    /** Whether the council has not left, or only since another follows it: then its data are still there. */
    private boolean hasData(PortalCouncil council) {
        return council.state() != CouncilState.LEFT
                || councils.findSuccession(council.code()).isPresent();
    }
}
