package uk.councilportal.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
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

    /**
     * Gives every entry that passes the filter for a file, the newest first unless the order is from the oldest on.
     *
     * @return whether there are more than a file holds
     */
    @Requires(Permission.AUDIT_READ)
    public boolean file(
            @AuditObject AuditScope scope, @AuditObject AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        return trail.file(scope, filter, order, to);
    }

    /** Verifies the whole trail and names what is not as the portal left it. */
    @Requires(Permission.AUDIT_READ)
    public AuditReport verify() {
        return sealing.verify();
    }
}
