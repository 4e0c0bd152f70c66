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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks at the sign-in service's record for as long as the portal runs. It is no timer: each look would be audited. */
@Singleton
@Startup
@DependsOn("DatabaseBootstrap")
@TransactionManagement(TransactionManagementType.BEAN)
public class SignInWatcher {
    private static final int SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SignInWatch watch;

    private ScheduledFuture<?> running;

    @PostConstruct
    void begin() {
        running = executor.scheduleWithFixedDelay(watch::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        running.cancel(false);
    }
}
