package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.rules.SuccessionRule;

/** Makes a council known under its new code: in the list of councils, in national data, and on the portal with everything it has kept. */
@ApplicationScoped
public class CodeChange {
    private final CouncilRegister register;
    private final AuthorityRepository authorities;
    private final NationalAreaRepository areas;
    private final NeighbourRepository neighbours;

    @Inject
    Instance<CouncilCopy> copies;

    @Inject
    AuditTrail trail;

    /** For the proxy of the container only. */
    protected CodeChange() {
        this(null, null, null, null);
    }

    @Inject
    public CodeChange(
            CouncilRegister register,
            AuthorityRepository authorities,
            NationalAreaRepository areas,
            NeighbourRepository neighbours) {
        this.register = register;
        this.authorities = authorities;
        this.areas = areas;
        this.neighbours = neighbours;
    }

    /**
     * The new code that was typed.
     *
     * @throws CouncilRefusedException when it is no code of an English council, or known already
     */
    AuthorityCode read(String typed) {
        return CouncilTyping.findCode(typed)
                .filter(code -> authorities.findAuthority(code).isEmpty())
                .orElseThrow(() -> new CouncilRefusedException(CouncilProblem.NEW_CODE));
    }

    /** The name goes to the new code, which is the council as people know it; it is put on the portal with the same settings and stands as before. */
    void make(StoredPortalCouncil former, AuthorityCode code, LocalDate since) {
        StoredAuthority stored = authorities.findStored(former.code()).orElseThrow();
        Authority was = stored.toModel();
        stored.describe(SuccessionRule.formerName(was, since), stored.authorityType());
        authorities.flush();
        authorities.add(new StoredAuthority(
                new Authority(code, was.name(), was.oldLaCode(), was.region()), stored.authorityType()));
        authorities.flush();
        neighbours.recode(former.code(), code, () -> areas.recode(former.code(), code));
        register.putOn(code, former);
    }

    /** Everything it has kept goes with it to the new code, which has been written down as its successor. */
    void carryOver(StoredPortalCouncil former, AuthorityCode code) {
        CarriedHistory carried = copies.get().carryOver(former.code());
        trail.remark(carried.toString());
        register.write(former, Kind.CARRIED, carried + " to " + code);
        register.write(register.lock(code), Kind.CARRIED, carried + " from " + former.code());
    }
}
