package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.entity.StoredPortalCouncil;
import uk.councilportal.council.model.CouncilChange.Kind;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SuccessionRule;

/**
 * Councils that get a new code, or become part of another.
 *
 * <p>With a new code goes everything the council has kept, as it is. A council that becomes part of another leaves with what it has
 * kept: figures of two councils are no series. Either way it has to have an archive that holds everything first. What it let others see
 * ends; the council that follows decides anew, and takes its place in saved groups.
 *
 * <p>What it would do is shown first, in counts of the same code that does it.
 *
 * @throws CouncilRefusedException from every method, when it cannot be done or the council was changed since it was seen
 */
@Stateless
public class SuccessionService {

    private final CouncilRegister register;
    private final PortalCouncilRepository councils;
    private final CodeChange codes;
    private final FormerTies ties;
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
            CodeChange codes,
            FormerTies ties,
            Clock clock) {
        this.register = register;
        this.councils = councils;
        this.codes = codes;
        this.ties = ties;
        this.clock = clock;
    }

    /** What {@link #merge} would do. Stores nothing. */
    @Requires(Permission.COUNCIL_KEEP)
    public SuccessionPreview previewMerge(
            @AuditObject SeenCouncil former, @AuditObject AuthorityCode successor, LocalDate since) {
        return preview(register.lock(former), merger(former, successor, since));
    }

    /** What {@link #recode} would do. Stores nothing. */
    @Requires(Permission.COUNCIL_KEEP)
    public SuccessionPreview previewRecode(
            @AuditObject SeenCouncil former, @AuditObject String newCode, LocalDate since) {
        return preview(register.lock(former), newCode(former, newCode, since));
    }

    /**
     * Lets a council become part of another that is on the portal. Both are held until it is done, so that neither leaves meanwhile.
     *
     * @param since the first day of the council that follows
     * @param seen what the preview showed; nothing is done where it is not so any more
     */
    @Requires(Permission.COUNCIL_KEEP)
    public void merge(
            @AuditObject SeenCouncil former,
            @AuditObject AuthorityCode successor,
            LocalDate since,
            SuccessionPreview seen) {
        register.lockInOrder(former.code(), successor);
        StoredPortalCouncil council = register.lock(former);
        succeed(council, merger(former, successor, since), seen);
    }

    /**
     * Gives a council its new code: it goes on under that code with everything it has kept, and leaves under the old one. Where it was
     * suspended it stays so; where it was at work it is again as soon as its group is made. All of it is done, or nothing.
     *
     * @param newCode the new code of the Office for National Statistics
     * @param since the first day it applies
     * @param seen what the preview showed; nothing is done where it is not so any more
     * @return the new code; the group of its people has yet to be made
     */
    @Requires(Permission.COUNCIL_KEEP)
    public AuthorityCode recode(
            @AuditObject SeenCouncil former, @AuditObject String newCode, LocalDate since, SuccessionPreview seen) {
        StoredPortalCouncil council = register.lock(former);
        Succession succession = newCode(former, newCode, since);
        succeed(council, succession, seen);
        return succession.successor();
    }

    private Succession merger(SeenCouncil former, AuthorityCode successor, LocalDate since) {
        boolean there =
                councils.findState(successor).filter(CouncilState::admitsPeople).isPresent();
        Succession merger = new Succession(former.code(), successor, since, Succession.Kind.MERGED);
        refuseUnless(there && !SuccessionRule.isCircle(merger, councils::listFormer), CouncilProblem.SUCCESSOR);
        return merger;
    }

    private Succession newCode(SeenCouncil former, String typed, LocalDate since) {
        return new Succession(former.code(), codes.read(typed), since, Succession.Kind.NEW_CODE);
    }

    private SuccessionPreview preview(StoredPortalCouncil former, Succession succession) {
        refuseUnless(
                succession.since() != null && !succession.since().isAfter(LocalDate.now(clock)), CouncilProblem.SINCE);
        refuseUnless(copies.get().isSafe(former.code()), CouncilProblem.NO_ARCHIVE);
        refuseUnless(former.state().mayBecome(CouncilState.LEFT), CouncilProblem.STATE);
        return new SuccessionPreview(succession, copies.get().history(former.code()), ties.count(former.code()));
    }

    private void succeed(StoredPortalCouncil former, Succession succession, SuccessionPreview seen) {
        refuseUnless(preview(former, succession).equals(seen), CouncilProblem.NOT_AS_SEEN);
        register.become(former, CouncilState.LEFT, Kind.SUCCEEDED, "");
        if (succession.kind() == Succession.Kind.NEW_CODE) {
            codes.make(former, succession.successor(), succession.since());
        }
        councils.add(succession);
        if (succession.kind() == Succession.Kind.NEW_CODE) {
            codes.carryOver(former, succession.successor());
        }
        ties.end(succession);
    }

    private static void refuseUnless(boolean right, CouncilProblem problem) {
        if (!right) {
            throw new CouncilRefusedException(problem);
        }
    }
}
