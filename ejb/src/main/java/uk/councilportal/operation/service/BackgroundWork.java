package uk.councilportal.operation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.RunningJobs;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;

/** The background work of this node, with the councils it is for by their names. */
@ApplicationScoped
public class BackgroundWork {
    private final RunningJobs jobs;
    private final AuthorityRepository authorities;
    private final AuditTrail trail;

    /** For the proxy of the container only. */
    protected BackgroundWork() {
        this(null, null, null);
    }

    @Inject
    public BackgroundWork(RunningJobs jobs, AuthorityRepository authorities, AuditTrail trail) {
        this.jobs = jobs;
        this.authorities = authorities;
        this.trail = trail;
    }

    /** What is under way, the longest first. */
    List<WorkLine> list() {
        return jobs.list().stream()
                .map(work -> new WorkLine(work, work.council().map(this::name)))
                .toList();
    }

    /** Gives a piece of work up, and tells the council it is for; false where it has ended, or cannot be given up. */
    boolean cancel(String id) {
        jobs.list().stream().filter(work -> work.id().equals(id)).forEach(work -> {
            trail.about(work);
            trail.remark(work.what() + " " + work.who());
        });
        return jobs.cancel(id);
    }

    private String name(AuthorityCode council) {
        return authorities.findAuthority(council).map(Authority::name).orElse(council.value());
    }
}
