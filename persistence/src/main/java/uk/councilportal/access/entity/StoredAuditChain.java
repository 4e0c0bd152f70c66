package uk.councilportal.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.access.model.AuditCheck;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.ChainEnds;

/** Both ends of the chain of audit entries, and when it was verified last. There is one row. */
@Entity
@Table(name = "audit_chain")
public class StoredAuditChain {
    /** The number of the only row. */
    public static final int ID = 1;

    @Id
    private int id;

    @Column(updatable = false)
    private long earlier;

    @Column(name = "removed_to")
    private long removedTo;

    @Column(name = "removed_link")
    private String removedLink;

    @Column(name = "sealed_to")
    private long sealedTo;

    @Column(name = "sealed_link")
    private String sealedLink;

    private String seal;

    @Column(name = "checked_utc")
    private LocalDateTime checkedUtc;

    @Column(name = "checked_entries")
    private long checkedEntries;

    @Column(name = "checked_findings")
    private long checkedFindings;

    protected StoredAuditChain() {}

    public ChainEnds ends() {
        return new ChainEnds(earlier, removedTo, removedLink, sealedTo, sealedLink);
    }

    public String seal() {
        return seal;
    }

    /** Whether the ends are as the portal left them. */
    public boolean isSealedWith(AuditKey key) {
        return key.seal(ends()).equals(seal);
    }

    /** Keeps new ends under a seal. */
    public void keep(ChainEnds ends, AuditKey key) {
        this.removedTo = ends.removedTo();
        this.removedLink = ends.removedLink();
        this.sealedTo = ends.sealedTo();
        this.sealedLink = ends.sealedLink();
        this.seal = key.seal(ends);
    }

    /** Remembers what verifying has brought to light. */
    public void checked(LocalDateTime utc, AuditReport report) {
        this.checkedUtc = utc;
        this.checkedEntries = report.entries();
        this.checkedFindings = report.found();
    }

    /** The last verification; without a time where there was none. */
    public AuditCheck lastCheck() {
        return new AuditCheck(Optional.ofNullable(checkedUtc), checkedEntries, checkedFindings, removedTo);
    }
}
