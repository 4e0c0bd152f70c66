package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.ChainEnd;

/** Takes entries into the chain, and verifies it with everything that has been written until now. */
@ApplicationScoped
public class AuditSealing {
    private static final Logger LOG = System.getLogger(AuditSealing.class.getName());

    @Inject
    AuditChain chain;

    private final AtomicReference<FutureTask<AuditReport>> underWay = new AtomicReference<>();
    private volatile boolean broken;

    /** What this node saw last: nobody who can write in the database alone can change it. */
    private volatile Optional<ChainEnd> known = Optional.empty();

    /** Gives a place to every entry that has none. What cannot be done now is done the next time. */
    public void seal() {
        try {
            AuditChain.Step step;
            long after = 0;
            do {
                step = chain.extend(after, known);
                after = step.after();
                known = Optional.of(step.end());
            } while (after > 0);
            broken = false;
        } catch (RuntimeException | Error failure) {
            // said once, not every few seconds; verifying names what is wrong. An error, too, must not end the
            // schedule.
            LOG.log(broken ? Level.DEBUG : Level.ERROR, "Audit entries could not be taken into the chain", failure);
            broken = true;
        }
    }

    /** Seals what has been written and follows the whole chain. Whoever asks while somebody else is at it waits and is told the same. */
    public AuditReport verify() {
        FutureTask<AuditReport> own = new FutureTask<>(this::follow);
        FutureTask<AuditReport> first = underWay.compareAndExchange(null, own);
        if (first != null) {
            return outcome(first);
        }
        try {
            own.run();
            return outcome(own);
        } finally {
            underWay.set(null);
        }
    }

    private static AuditReport outcome(FutureTask<AuditReport> following) {
        try {
            return following.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The audit trail could not be followed", failure.getCause());
        }
    }

    private AuditReport follow() {
        seal();
        AuditReport report = chain.verify(known);
        chain.keep(report);
        return report;
    }
}
