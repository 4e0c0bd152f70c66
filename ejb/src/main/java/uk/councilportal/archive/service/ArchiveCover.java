package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.CarriedHistory;
import uk.councilportal.council.service.CouncilCopy;

/**
 * Asks for a council whether an archive it has taken holds all its work, which nobody changes until the transaction ends; and lets it go
 * with the council to its new code.
 */
@ApplicationScoped
public class ArchiveCover implements CouncilCopy {
    private static final String JOB = "leaving";

    private final RemovalService removal;
    private final CarryOverService history;
    private final SystemCaller system;

    /** For the proxy of the container only. */
    protected ArchiveCover() {
        this(null, null, null);
    }

    @Inject
    public ArchiveCover(RemovalService removal, CarryOverService history, SystemCaller system) {
        this.removal = removal;
        this.history = history;
        this.system = system;
    }

    @Override
    public boolean isSafe(AuthorityCode council) {
        return find(council).isGiven();
    }

    @Override
    public CarriedHistory history(AuthorityCode council) {
        return CouncilRemoval.as(() -> system.forCouncil(JOB, council, history::history));
    }

    @Override
    public boolean isEmpty(AuthorityCode council) {
        return CouncilRemoval.as(() -> system.forCouncil(JOB, council, removal::isEmpty));
    }

    @Override
    public CarriedHistory carryOver(AuthorityCode former) {
        return CouncilRemoval.as(() -> system.forCouncil(JOB, former, history::carryOver));
    }

    Cover find(AuthorityCode council) {
        return CouncilRemoval.as(() -> system.forCouncil(JOB, council, removal::cover));
    }
}
