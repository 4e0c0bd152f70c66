package uk.councilportal.access.attack;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** A timer, to see who it calls as. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AttackTimer {
    static final CompletableFuture<PortalUser> CALLED_AS = new CompletableFuture<>();

    @Resource
    TimerService timers;

    @Inject
    Caller caller;

    @OpenToSignedIn
    public void start() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    @Requires(Permission.SYSTEM_WORK)
    public void due() {
        CALLED_AS.complete(caller.user());
    }
}
