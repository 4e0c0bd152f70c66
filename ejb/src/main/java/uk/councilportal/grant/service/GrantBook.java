package uk.councilportal.grant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.grant.repository.GrantRepository;

/** Keeps the council's grants in the name of whoever calls. Used by the service within its transaction. */
@ApplicationScoped
public class GrantBook {
    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final GrantRepository grants;

    /** For the proxy of the container only. */
    protected GrantBook() {
        this(null, null, null, null);
    }

    @Inject
    public GrantBook(Caller caller, Clock clock, RevisionRepository revisions, GrantRepository grants) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.grants = grants;
    }

    /** Makes whoever else gives or withdraws in this council wait until the transaction ends. */
    void lock() {
        revisions.lock();
    }

    /** Every grant there ever was, latest first. */
    List<KeptGrant> list() {
        return grants.listGrants();
    }

    /** Gives; what the order names must not be shown to the grantee yet. */
    KeptGrant give(GrantOrder order) {
        grants.removeExpired(order.grantee(), today());
        KeptGrant grant = new KeptGrant(grants.nextId(), order.grantee(), order.scope(), act(), Optional.empty());
        grants.add(grant);
        return grant;
    }

    void withdraw(int id) {
        grants.withdraw(id, act());
    }

    /** The day, in UTC. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private KeptGrant.Act act() {
        return new KeptGrant.Act(caller.user().name(), LocalDateTime.now(clock));
    }
}
