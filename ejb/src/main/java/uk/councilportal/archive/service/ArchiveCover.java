package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.CouncilCopy;

/** Asks for a council whether an archive it has taken holds all its work; nobody changes it until the transaction ends. */
@ApplicationScoped
public class ArchiveCover implements CouncilCopy {
    private static final String JOB = "leaving";

    private final RemovalService removal;
    private final SystemCaller system;

    /** For the proxy of the container only. */
    protected ArchiveCover() {
        this(null, null);
    }

    @Inject
    public ArchiveCover(RemovalService removal, SystemCaller system) {
        this.removal = removal;
        this.system = system;
    }

    @Override
    public boolean isSafe(AuthorityCode council) {
        return find(council).isGiven();
    }

    Cover find(AuthorityCode council) {
        return CouncilRemoval.as(() -> system.forCouncil(JOB, council, removal::cover));
    }
}
