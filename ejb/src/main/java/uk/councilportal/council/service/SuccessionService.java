package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SuccessionRule;

/**
 * Councils that get a new code, or become part of another.
 *
 * <p>The former council leaves the portal with everything it has kept: no figure is rewritten or moved to another code. Since
 * nobody reads them there any more, it has to have an archive that holds everything first. What it let others see ends; the
 * council that follows decides anew.
 *
 * @throws CouncilRefusedException from every method, when it cannot be done or the council was changed since it was seen
 */
@Stateless
public class SuccessionService {

    private final CouncilRegister register;
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;
    private final FormerGrants grants;
    private final Clock clock;

    @Inject
    Instance<CouncilCopy> copies;

    /** For the proxy of the container only. */
    protected SuccessionService() {
        this(null, null, null, null, null);
    }

    @Inject
    public SuccessionService(
            CouncilRegister register,
            PortalCouncilRepository councils,
            AuthorityRepository authorities,
            FormerGrants grants,
            Clock clock) {
        this.register = register;
        this.councils = councils;
        this.authorities = authorities;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Lets a council become part of another that is on the portal.
     *
     * @param since the first day of the council that follows
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void merge(@AuditObject SeenCouncil former, @AuditObject AuthorityCode successor, LocalDate since) {
        StoredPortalCouncil council = register.lock(former);
        boolean there =
                councils.findState(successor).filter(CouncilState::admitsPeople).isPresent();
        refuseUnless(there && !successor.equals(former.code()), CouncilProblem.SUCCESSOR);
        succeed(council, new Succession(former.code(), successor, since, Succession.Kind.MERGED), () -> {});
    }

    /**
     * Gives a council its new code: it goes on under that code as one that is being set up, and leaves under the old one.
     *
     * @param newCode the new code of the Office for National Statistics
     * @param since the first day it applies
     * @return the new code; the group of its people has yet to be made
     */
    @Requires(Permission.COUNCIL_KEEP)
    public AuthorityCode recode(@AuditObject SeenCouncil former, @AuditObject String newCode, LocalDate since) {
        StoredPortalCouncil council = register.lock(former);
        AuthorityCode code = CouncilTyping.findCode(newCode)
                .filter(each -> authorities.findAuthority(each).isEmpty())
                .orElseThrow(() -> new CouncilRefusedException(CouncilProblem.NEW_CODE));
        succeed(
                council,
                new Succession(former.code(), code, since, Succession.Kind.NEW_CODE),
                () -> rename(council, code, since));
        return code;
    }

    /** The name goes to the new code, which is the council as people know it. */
    private void rename(StoredPortalCouncil council, AuthorityCode code, LocalDate since) {
        StoredAuthority stored = authorities.findStored(council.code()).orElseThrow();
        Authority was = stored.toModel();
        stored.describe(SuccessionRule.formerName(was, since), stored.authorityType());
        authorities.flush();
        authorities.add(new StoredAuthority(
                new Authority(code, was.name(), was.oldLaCode(), was.region()), stored.authorityType()));
        register.putOn(code, CouncilState.SETTING_UP, council.toModel().settings());
    }

    private void succeed(StoredPortalCouncil former, Succession succession, Runnable before) {
        refuseUnless(
                succession.since() != null && !succession.since().isAfter(LocalDate.now(clock)), CouncilProblem.SINCE);
        refuseUnless(copies.get().isSafe(former.code()), CouncilProblem.NO_ARCHIVE);
        register.become(former, CouncilState.LEFT, Kind.SUCCEEDED, "");
        before.run();
        councils.add(succession);
        grants.end(former.code());
    }

    private static void refuseUnless(boolean right, CouncilProblem problem) {
        if (!right) {
            throw new CouncilRefusedException(problem);
        }
    }
}
