package uk.councilportal.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.audit.AuditSealing;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;

/** Who did what, when, anywhere in the portal, and how it ended: for those who look after it. Never a figure. */
@Stateless
public class AuditService {
    @Inject
    TrailReader trail;

    @Inject
    AuditSealing sealing;

    @Inject
    AuthorityRepository authorities;

    /** The councils there are, to choose from. */
    @Requires(Permission.AUDIT_READ)
    public List<Authority> councils() {
        return authorities.listAuthorities();
    }

    /**
     * A page of entries.
     *
     * @param scope whose entries
     * @param filter which of them
     * @param order their order
     * @param page the number of the page, from 1
     */
    @Requires(Permission.AUDIT_READ)
    public HistoryPage page(
            @AuditObject AuditScope scope, @AuditObject AuditFilter filter, AuditSlice order, int page) {
        return trail.page(scope, filter, order, page);
    }

    /** The first entries that pass the filter, in the order given, for a file. */
    @Requires(Permission.AUDIT_READ)
    public List<AuditLine> file(@AuditObject AuditScope scope, @AuditObject AuditFilter filter, AuditSlice order) {
        return trail.file(scope, filter, order);
    }

    /** Verifies the whole trail and names what is not as the portal left it. */
    @Requires(Permission.AUDIT_READ)
    public AuditReport verify() {
        return sealing.verify();
    }
}
