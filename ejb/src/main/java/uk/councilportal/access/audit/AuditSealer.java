package uk.councilportal.access.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Takes new audit entries into the chain every few seconds, for as long as the portal runs. It is no timer: the guard
 * would audit each of its runs, and every run would make work for the next.
 */
@Singleton
@Startup
@DependsOn("DatabaseBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {
    private static final int SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AuditSealing sealing;

    private ScheduledFuture<?> running;

    @PostConstruct
    void begin() {
        running = executor.scheduleWithFixedDelay(sealing::seal, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** What was written last gets its place too, so that nothing waits while the portal is down. */
    @PreDestroy
    void end() {
        running.cancel(false);
        sealing.seal();
    }
}
