package uk.councilportal.user.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How far the sign-in service's own record has been taken into the audit trail. There is one row. */
@Entity
@Table(name = "sign_in_mark")
public class StoredSignInMark {
    /** The number of the only row. */
    public static final int ID = 1;

    @Id
    private int id;

    @Column(name = "read_to")
    private LocalDateTime readTo;

    protected StoredSignInMark() {}

    public Instant readTo() {
        return readTo.toInstant(ZoneOffset.UTC);
    }

    public void moveTo(Instant at) {
        this.readTo = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
