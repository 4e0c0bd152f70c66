package uk.councilportal.notice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.notice.model.Notice;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.notice.model.NoticeKind;
import uk.councilportal.period.model.ReportingMonth;

/** A notice that is to be sent, or has been. What cannot be sent is tried again, each time after twice as long. */
@Entity
@Table(name = "notice")
@IdClass(StoredNotice.Key.class)
public class StoredNotice extends CouncilOwned {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_ATTEMPTS = 9;

    @Id
    private String report;

    @Id
    private int month;

    @Id
    private String occasion;

    @Id
    private String person;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String address;
    private String subject;
    private String body;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    private int attempts;

    @Column(name = "next_try")
    private LocalDateTime nextTry;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    protected StoredNotice() {}

    public StoredNotice(Notice notice, LocalDateTime at) {
        this.report = notice.key().report();
        this.month = notice.key().month().index();
        this.occasion = notice.key().occasion();
        this.person = notice.key().person();
        this.kind = notice.kind();
        this.address = notice.address();
        this.subject = notice.subject();
        this.body = notice.body();
        this.madeAt = at;
        this.nextTry = at;
    }

    /** Whether it is still to be sent, and its time has come. */
    public boolean isDue(LocalDateTime now) {
        return nextTry != null && !nextTry.isAfter(now);
    }

    /** It has left the portal. */
    public void sent(LocalDateTime at) {
        this.sentAt = at;
        this.nextTry = null;
    }

    /** It could not be sent; after some three days it is given up. */
    public void failed(LocalDateTime at) {
        attempts++;
        this.nextTry = attempts < MOST_ATTEMPTS ? at.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1))) : null;
    }

    public Notice toModel() {
        return new Notice(
                new NoticeKey(report, new ReportingMonth(month), occasion, person), kind, address, subject, body);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(report, month, occasion, person);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String report;
        int month;
        String occasion;
        String person;

        @Override
        protected List<Object> parts() {
            return List.of(report, month, occasion, person);
        }
    }
}
