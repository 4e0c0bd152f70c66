package uk.councilportal.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Everything a month has to fulfil before it is handed in, whichever feature asks for it. Nothing is asked of a month the
 * portal itself takes over as the council had published it before.
 */
@ApplicationScoped
public class SubmissionPolicies {
    private final Caller caller;
    private final Iterable<SubmissionPolicy> policies;

    /** For the proxy of the container only. */
    protected SubmissionPolicies() {
        this(null, List.of());
    }

    @Inject
    public SubmissionPolicies(Caller caller, @Any Instance<SubmissionPolicy> policies) {
        this(caller, (Iterable<SubmissionPolicy>) policies);
    }

    SubmissionPolicies(Caller caller, Iterable<SubmissionPolicy> policies) {
        this.caller = caller;
        this.policies = policies;
    }

    /** What all policies ask for. */
    MonthDemands demands(KeptReport report, ReportingMonth month) {
        if (caller.user().isPortal()) {
            return MonthDemands.NONE;
        }
        return StreamSupport.stream(policies.spliterator(), false)
                .map(policy -> policy.demands(report, month))
                .reduce(MonthDemands.NONE, MonthDemands::and);
    }
}
