package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import uk.councilportal.access.repository.TenantBinding;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.SetUpFacts;
import uk.councilportal.council.repository.SetUpRepository;

/**
 * Counts how far councils have been set up, for the services that have made sure who asks. Their trail tells that somebody has
 * looked; the trail of each council counted does not, or every look at the list would stand in all of them.
 */
@ApplicationScoped
public class SetUpCounts {
    private final TenantBinding tenant;
    private final SetUpRepository counts;

    /** For the proxy of the container only. */
    protected SetUpCounts() {
        this(null, null);
    }

    @Inject
    public SetUpCounts(TenantBinding tenant, SetUpRepository counts) {
        this.tenant = tenant;
        this.counts = counts;
    }

    /** How far one council is; in a transaction of its own, since another council may be counted next. */
    @Transactional(TxType.REQUIRES_NEW)
    public SetUpFacts of(AuthorityCode council) {
        if (!tenant.bind(council)) {
            throw new IllegalStateException("The transaction belongs to another council");
        }
        return counts.count();
    }
}
