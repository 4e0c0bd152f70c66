package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.StandingHistory;
import uk.councilportal.disclosure.model.CouncilPolicy;

/**
 * Sets councils to work, stops them and lets them go on. It is in effect with the next request of anybody.
 *
 * @throws CouncilRefusedException from every method, when it cannot be done or the council was changed since it was seen
 */
@Stateless
public class CouncilStateService {
    private final CouncilRegister register;
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;

    /** For the proxy of the container only. */
    protected CouncilStateService() {
        this(null, null, null);
    }

    @Inject
    public CouncilStateService(
            CouncilRegister register, PortalCouncilRepository councils, AuthorityRepository authorities) {
        this.register = register;
        this.councils = councils;
        this.authorities = authorities;
    }

    /**
     * Changes how a council is set up; what it is as a council of England stays. What it withholds from others is in effect with
     * their next request, for every month and issue (ADR 0015).
     *
     * @throws CouncilTypedException when something typed cannot be
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void change(@AuditObject SeenCouncil seen, CouncilEntry entry) {
        StoredPortalCouncil council = register.lock(seen);
        refuseIf(council.state() == CouncilState.LEFT, CouncilProblem.STATE);
        entry.cells().put("council", seen.code().value());
        CouncilPolicy before = council.toModel().settings().disclosure();
        council.setUp(CouncilTyping.read(entry, authorities.listStored()).settings());
        register.writeSettings(council, before);
    }

    /** Sets a council to work that has been set up. */
    @Requires(Permission.COUNCIL_KEEP)
    public void activate(@AuditObject SeenCouncil seen) {
        StoredPortalCouncil council = register.lock(seen);
        refuseIf(!council.hasGroup(), CouncilProblem.NO_GROUP);
        refuseIf(council.state() != CouncilState.SETTING_UP, CouncilProblem.STATE);
        register.become(council, CouncilState.ACTIVE, Kind.ACTIVATED, "");
    }

    /** Stops a council: its people are kept out, nothing of it changes. */
    @Requires(Permission.COUNCIL_KEEP)
    public void suspend(@AuditObject SeenCouncil seen, String reason) {
        StoredPortalCouncil council = register.lock(seen);
        register.become(council, CouncilState.SUSPENDED, Kind.SUSPENDED, CouncilRegister.reason(reason));
    }

    /** Lets a council go on as it stood before it was stopped. */
    @Requires(Permission.COUNCIL_KEEP)
    public void reactivate(@AuditObject SeenCouncil seen, String reason) {
        StoredPortalCouncil council = register.lock(seen);
        refuseIf(council.state() != CouncilState.SUSPENDED, CouncilProblem.STATE);
        CouncilState before = StandingHistory.admitting(councils.listChanges(seen.code()));
        refuseIf(before == CouncilState.ACTIVE && !council.hasGroup(), CouncilProblem.NO_GROUP);
        register.become(council, before, Kind.REACTIVATED, CouncilRegister.reason(reason));
    }

    private static void refuseIf(boolean wrong, CouncilProblem problem) {
        if (wrong) {
            throw new CouncilRefusedException(problem);
        }
    }
}
