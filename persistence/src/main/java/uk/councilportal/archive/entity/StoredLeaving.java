package uk.councilportal.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.archive.model.KeptArchive.Marks;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Agreement;
import uk.councilportal.archive.model.Leaving.Order;
import uk.councilportal.archive.model.Leaving.Removal;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.authority.model.AuthorityCode;

/** That a council leaves; it belongs to the portal and stays as the proof. */
@Entity
@Table(name = "council_leaving")
public class StoredLeaving {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "ons_code")
    private String onsCode;

    @Column(name = "council_name")
    private String councilName;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String reason;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "agreed_at")
    private LocalDateTime agreedAt;

    @Column(name = "agreed_reason")
    private String agreedReason;

    @Column(name = "file_digest")
    private String fileDigest;

    @Column(name = "content_digest")
    private String contentDigest;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    /** The code again, until it has come to an end: the database keeps it unique. */
    @Column(name = "under_way")
    private String underWay;

    protected StoredLeaving() {}

    public StoredLeaving(AuthorityCode council, String name, Order order) {
        this.onsCode = council.value();
        this.underWay = council.value();
        this.councilName = name;
        this.step = Step.ORDERED;
        this.reason = order.reason();
        this.orderedBy = order.by();
        this.orderedAt = order.at();
    }

    /** Somebody agrees. */
    public void agree(Agreement agreement) {
        this.step = Step.AGREED;
        this.agreedBy = agreement.by();
        this.agreedAt = agreement.at();
        this.agreedReason = agreement.reason();
        this.fileDigest = agreement.archive().map(Marks::file).orElse(null);
        this.contentDigest = agreement.archive().map(Marks::content).orElse(null);
    }

    /** The agreement no longer holds, since the archive is no longer all there is. */
    public void askAgain() {
        this.step = Step.ORDERED;
        this.agreedBy = null;
        this.agreedAt = null;
        this.agreedReason = null;
        this.fileDigest = null;
        this.contentDigest = null;
        this.removedBy = null;
        this.removedAt = null;
    }

    /** The removal begins. */
    public void begin(String by, LocalDateTime at) {
        this.step = Step.REMOVING;
        this.removedBy = by;
        this.removedAt = at;
    }

    /** It was taken back. */
    public void withdraw() {
        this.step = Step.WITHDRAWN;
        this.underWay = null;
    }

    /** The data are removed. */
    public void end() {
        this.step = Step.LEFT;
        this.underWay = null;
    }

    /** It was looked up that nothing is left. */
    public void check(LocalDateTime at) {
        this.checkedAt = at;
    }

    public int id() {
        return id;
    }

    public Leaving toModel() {
        Optional<Marks> archive = Optional.ofNullable(fileDigest).map(file -> new Marks(file, contentDigest));
        return new Leaving(
                id,
                new AuthorityCode(onsCode),
                councilName,
                step,
                new Order(reason, orderedBy, orderedAt),
                Optional.ofNullable(agreedBy).map(by -> new Agreement(by, agreedAt, archive, agreedReason)),
                Optional.ofNullable(removedBy).map(by -> new Removal(by, removedAt, Optional.ofNullable(checkedAt))));
    }
}
