package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.archive.entity.StoredLeaving;
import uk.councilportal.archive.model.KeptArchive.Marks;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Agreement;
import uk.councilportal.archive.model.Leaving.Order;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.archive.model.RemovedTable;
import uk.councilportal.archive.repository.LeavingRepository;
import uk.councilportal.archive.rules.LeavingRule;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Writes the steps of a council's leaving down, each under a lock and with who and when. Steps of which the next depends are stored at
 * once, so that a removal that is cut off is found where it stopped.
 */
@ApplicationScoped
public class LeavingBook {
    private static final int LONGEST_REASON = 500;

    private final Caller caller;
    private final Clock clock;
    private final LeavingRepository leavings;
    private final AuditTrail trail;

    /** For the proxy of the container only. */
    protected LeavingBook() {
        this(null, null, null, null);
    }

    @Inject
    public LeavingBook(Caller caller, Clock clock, LeavingRepository leavings, AuditTrail trail) {
        this.caller = caller;
        this.clock = clock;
        this.leavings = leavings;
        this.trail = trail;
    }

    List<Leaving> list() {
        return leavings.list();
    }

    /** How far a council has come; empty where it never was to leave, or it was taken back. */
    Optional<Leaving> find(AuthorityCode council) {
        return leavings.find(council).filter(leaving -> leaving.step() != Step.WITHDRAWN);
    }

    List<RemovedTable> tables(Leaving leaving) {
        return leavings.listTables(leaving.id());
    }

    void order(AuthorityCode council, String name, String reason) {
        refuse(LeavingRule.order(leavings.lock(council).map(StoredLeaving::toModel)));
        leavings.add(council, name, new Order(reason(reason), who(), now()));
    }

    void withdraw(AuthorityCode council) {
        StoredLeaving leaving = lock(council);
        refuse(LeavingRule.withdraw(leaving.toModel()));
        leaving.withdraw();
    }

    void agree(AuthorityCode council, Marks archive) {
        StoredLeaving leaving = lock(council);
        refuse(LeavingRule.agree(leaving.toModel()));
        leaving.agree(new Agreement(who(), now(), Optional.of(archive), ""));
    }

    void agreeInstead(AuthorityCode council, String reason, boolean anybodyThere, Cover cover) {
        StoredLeaving leaving = lock(council);
        refuse(LeavingRule.agreeInstead(leaving.toModel(), who(), anybodyThere, cover.isGiven()));
        leaving.agree(new Agreement(who(), now(), cover.archive(), reason(reason)));
    }

    /** The removal begins, or goes on where it was cut off. */
    @Transactional(TxType.REQUIRES_NEW)
    public Leaving begin(AuthorityCode council) {
        StoredLeaving leaving = lock(council);
        refuse(LeavingRule.remove(leaving.toModel()));
        if (leaving.toModel().step() == Step.AGREED) {
            leaving.begin(who(), now());
            audit("begin", council);
        }
        return leaving.toModel();
    }

    /** The council has to agree once more, since its archive is no longer all there is. */
    @Transactional(TxType.REQUIRES_NEW)
    public void askAgain(AuthorityCode council) {
        lock(council).askAgain();
        audit("askAgain", council);
    }

    /** The entry of the call is written at its end; a step stored before it has one of its own. */
    private void audit(String step, AuthorityCode council) {
        AuditedCall call =
                new AuditedCall("LeavingBook." + step, council.value(), caller.requestId()).alsoAbout(Set.of(council));
        trail.withTheWork(caller.actor(), call, AuditResult.done());
    }

    /** The rows are removed, together with the transaction. */
    void end(AuthorityCode council, List<RemovedTable> tables) {
        StoredLeaving leaving = lock(council);
        leaving.end();
        leavings.keep(leaving.id(), tables);
    }

    /** It was looked up what is left. */
    void check(AuthorityCode council, List<RemovedTable> tables) {
        StoredLeaving leaving = lock(council);
        leaving.check(now());
        leavings.keep(leaving.id(), tables);
    }

    Leaving get(AuthorityCode council) {
        return find(council).orElseThrow(() -> new LeavingNotFoundException(council.value()));
    }

    static void refuse(Optional<LeavingProblem> problem) {
        problem.ifPresent(why -> {
            throw new LeavingRefusedException(why);
        });
    }

    private StoredLeaving lock(AuthorityCode council) {
        return leavings.lock(council)
                .filter(leaving -> leaving.toModel().step() != Step.WITHDRAWN)
                .orElseThrow(() -> new LeavingNotFoundException(council.value()));
    }

    private static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        refuse(Optional.of(LeavingProblem.REASON).filter(none -> reason.isEmpty() || reason.length() > LONGEST_REASON));
        return reason;
    }

    private String who() {
        return caller.user().name();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
