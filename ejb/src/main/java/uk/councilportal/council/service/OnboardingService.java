package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.exchange.TypedCouncil;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserGroups;
import uk.councilportal.user.model.UserPlace;

/**
 * Puts a council on the portal, in two steps that can each be repeated: it is written down as being put on, then its group is
 * made in the sign-in service and the step closed.
 *
 * <p>Whatever goes wrong in between leaves nothing, or the open step: the council is shown as being put on, and somebody goes
 * on with it or takes it back.
 *
 * @throws CouncilRefusedException from every method, when it cannot be done
 */
@Stateless
public class OnboardingService {
    private final CouncilRegister register;
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;
    private final UserDirectory directory;
    private final UserGroups groups;

    @Inject
    OpenStep step;

    /** For the proxy of the container only. */
    protected OnboardingService() {
        this(null, null, null, null, null);
    }

    @Inject
    public OnboardingService(
            CouncilRegister register,
            PortalCouncilRepository councils,
            AuthorityRepository authorities,
            UserDirectory directory,
            UserGroups groups) {
        this.register = register;
        this.councils = councils;
        this.authorities = authorities;
        this.directory = directory;
        this.groups = groups;
    }

    /**
     * Writes a council down as being put on.
     *
     * @throws CouncilTypedException when something typed cannot be
     */
    @Requires(Permission.COUNCIL_KEEP)
    public AuthorityCode putOn(@AuditObject CouncilEntry entry) {
        List<StoredAuthority> known = authorities.listStored();
        TypedCouncil line = CouncilTyping.read(entry, known);
        Authority authority = line.authority();
        if (councils.findState(authority.code()).isPresent()) {
            throw new CouncilRefusedException(CouncilProblem.ON_PORTAL);
        }
        boolean added = authorities.findAuthority(authority.code()).isEmpty();
        if (added) {
            refuseUnlessUnique(authority, known);
            authorities.add(new StoredAuthority(authority, line.type()));
        }
        StoredPortalCouncil council = register.putOn(authority.code(), CouncilState.SETTING_UP, line.settings());
        if (added) {
            council.authorityIsAdded();
        }
        return authority.code();
    }

    /**
     * Makes the group of the council's people and closes the step; does only what is still to be done. A council that was at work under a
     * former code is at work from then on.
     *
     * @throws uk.councilportal.user.directory.DirectoryException when the sign-in service does not answer or says no; the step
     *     stays open
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void makeGroup(@AuditObject AuthorityCode code) {
        StoredPortalCouncil council = register.lock(code);
        refuseIf(council.state() == CouncilState.LEFT, CouncilProblem.STATE);
        groups.keep(place(code));
        if (!council.hasGroup()) {
            council.groupIsMade();
            register.goOnAsBefore(council);
        }
    }

    /**
     * Takes a council back that is still being put on and keeps nothing, with the group if it was made all the same; and off the
     * list of councils, if that did not have it before.
     *
     * @throws uk.councilportal.user.directory.DirectoryException when the sign-in service does not answer or says no; nothing
     *     was taken back
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void takeBack(@AuditObject SeenCouncil seen) {
        StoredPortalCouncil council = register.lock(seen);
        AuthorityCode code = council.code();
        step.problem(council.toModel()).ifPresent(OnboardingService::refuse);
        refuseIf(!directory.members(place(code)).isEmpty(), CouncilProblem.HAS_PEOPLE);
        councils.remove(council);
        if (council.hasAddedAuthority()) {
            authorities.remove(code);
        }
        groups.remove(place(code));
    }

    private static void refuseUnlessUnique(Authority authority, List<StoredAuthority> known) {
        boolean taken = known.stream()
                .map(StoredAuthority::toModel)
                .anyMatch(each -> each.name().equalsIgnoreCase(authority.name())
                        || !authority.oldLaCode().isEmpty() && each.oldLaCode().equals(authority.oldLaCode()));
        refuseIf(taken, CouncilProblem.NOT_UNIQUE);
    }

    private static void refuseIf(boolean wrong, CouncilProblem problem) {
        if (wrong) {
            refuse(problem);
        }
    }

    private static void refuse(CouncilProblem problem) {
        throw new CouncilRefusedException(problem);
    }

    private static UserPlace place(AuthorityCode code) {
        return UserPlace.council(code.value());
    }
}
