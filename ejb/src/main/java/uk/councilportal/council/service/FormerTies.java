package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.repository.GroupSuccessionRepository;
import uk.councilportal.council.model.Succession;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.repository.GivenGrantRepository;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.grant.service.GrantService;

/** What ties others to a council that another follows: who sees its figures, whose it sees, and who has it in a saved group. */
@ApplicationScoped
public class FormerTies {
    private final PortalWork portal;
    private final GrantService grants;
    private final GivenGrantRepository received;
    private final GroupSuccessionRepository groups;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected FormerTies() {
        this(null, null, null, null, null);
    }

    @Inject
    public FormerTies(
            PortalWork portal,
            GrantService grants,
            GivenGrantRepository received,
            GroupSuccessionRepository groups,
            Clock clock) {
        this.portal = portal;
        this.grants = grants;
        this.received = received;
        this.groups = groups;
        this.clock = clock;
    }

    /** How many there are while the council goes on. */
    SuccessionPreview.Ties count(AuthorityCode council) {
        long inForce = portal.forCouncil(
                council,
                askedBy -> grants.grants().stream()
                        .filter(line -> line.state() == GrantState.IN_FORCE)
                        .count());
        return new SuccessionPreview.Ties(
                (int) inForce, received.countTo(council, LocalDate.now(clock)), groups.countNaming(council));
    }

    /**
     * Withdraws every grant that is in force, and lets saved groups name the council that follows, in the transaction in which it leaves.
     * Nothing of what was given is forgotten. Groups of its own people go with it to a new code.
     */
    void end(Succession succession) {
        withdraw(succession.former());
        groups.follow(succession.former(), succession.successor());
        if (succession.kind() == Succession.Kind.NEW_CODE) {
            groups.move(succession.former(), succession.successor());
        }
    }

    private void withdraw(AuthorityCode former) {
        portal.forCouncil(former, askedBy -> {
            grants.grants().stream()
                    .map(GrantLine::grant)
                    .filter(grant -> grant.withdrawn().isEmpty())
                    .forEach(grant -> grants.withdraw(grant.id()));
            return former;
        });
    }
}
