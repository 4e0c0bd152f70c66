package uk.councilportal.user.service;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import uk.councilportal.access.caller.SystemCaller;

/** Looks every five minutes for changes of people that were left half done, for as long as the portal runs. */
@Singleton
@Startup
@DependsOn("DatabaseBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
public class HalfDoneWatcher {
    private static final Logger LOG = System.getLogger(HalfDoneWatcher.class.getName());
    private static final String JOB = "settlement";
    private static final int MINUTES = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SystemCaller system;

    @Inject
    HalfDoneWatch watch;

    private ScheduledFuture<?> running;

    @PostConstruct
    void begin() {
        running = executor.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        running.cancel(false);
    }

    /** A look that fails does not end the others. */
    private void look() {
        try {
            system.forPortal(JOB, () -> {
                watch.look();
                return true;
            });
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "Changes of people that were left half done could not be looked for", failure);
        }
    }
}
