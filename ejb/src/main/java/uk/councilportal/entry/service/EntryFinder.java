package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.ReportRepository;

/** Finds the caller's council and its reports as they are defined now. */
@ApplicationScoped
public class EntryFinder {
    private final Caller caller;
    private final AuthorityRepository authorities;
    private final RevisionRepository revisions;
    private final ReportRepository reports;

    /** For the proxy of the container only. */
    protected EntryFinder() {
        this(null, null, null, null);
    }

    @Inject
    public EntryFinder(
            Caller caller, AuthorityRepository authorities, RevisionRepository revisions, ReportRepository reports) {
        this.caller = caller;
        this.authorities = authorities;
        this.revisions = revisions;
        this.reports = reports;
    }

    String councilName() {
        return authorities
                .findAuthority(caller.council())
                .map(Authority::name)
                .orElseThrow(() -> new IllegalStateException("The caller's council is not known to the portal"));
    }

    int latest() {
        return revisions.latest();
    }

    List<KeptReport> reports() {
        return reports.listReports(caller.council(), revisions.latest());
    }

    KeptReport report(String code) {
        return reports.findReport(caller.council(), code, revisions.latest())
                .orElseThrow(() -> new EntryNotFoundException(code));
    }
}
