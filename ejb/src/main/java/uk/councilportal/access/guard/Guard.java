package uk.councilportal.access.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import uk.councilportal.access.audit.CallAudit;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.caller.FormerReader;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.access.repository.TenantBinding;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Stands in front of every business and timeout method of every session bean.
 *
 * <p>The container has begun the transaction when the guard runs, so that the council is bound to the persistence
 * context the bean will use, and the audit entry is stored or vanishes with the work.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {
    @Inject
    Caller caller;

    @Inject
    SystemCaller systemCaller;

    @Inject
    TenantBinding tenant;

    @Inject
    CouncilStanding standing;

    @Inject
    FormerReader formers;

    @Inject
    CallAudit audit;

    @AroundInvoke
    Object aroundInvoke(InvocationContext context) throws Exception {
        return guarded(context);
    }

    /** Nobody calls a timer, so the portal itself does; the method still has to declare what it needs. */
    @AroundTimeout
    Object aroundTimeout(InvocationContext context) throws Exception {
        return systemCaller.forPortal("timer", () -> guarded(context));
    }

    private Object guarded(InvocationContext context) throws Exception {
        AuditedCall call = GuardedCall.describe(context, caller.requestId());
        Optional<Refusal> refusal = AccessRule.refusal(context.getMethod(), caller.find())
                .or(() -> otherCouncil(context))
                .or(() -> standing.refusal(caller.user()));
        if (refusal.isPresent()) {
            audit.refused(call, refusal.get().name());
            throw new AccessRefusedException(call.action(), refusal.get());
        }
        return audit.audited(call, () -> proceed(context));
    }

    private Object proceed(InvocationContext context) throws Exception {
        return GuardedCall.isAboutFormer(context)
                ? formers.read(GuardedCall.former(context).orElseThrow(), context::proceed)
                : context.proceed();
    }

    private Optional<Refusal> otherCouncil(InvocationContext context) {
        Optional<AuthorityCode> council = caller.user().council();
        boolean own = GuardedCall.isAboutFormer(context)
                ? former(context, council).map(tenant::bind).orElse(false)
                : GuardedCall.namesNoOtherCouncil(context, council)
                        && council.map(tenant::bind).orElse(true);
        return own ? Optional.empty() : Optional.of(Refusal.OTHER_COUNCIL);
    }

    /** The council the call is about, where it is part of the caller's own. */
    private Optional<AuthorityCode> former(InvocationContext context, Optional<AuthorityCode> own) {
        return GuardedCall.former(context)
                .filter(former -> own.filter(council -> standing.isPartOf(former, council))
                        .isPresent());
    }
}
