package uk.councilportal.user.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A link with which an invited person comes in for the first time, in development; only its digest is kept. */
@Entity
@Table(name = "one_time_link")
public class StoredOneTimeLink {
    @Id
    private String digest;

    private String name;

    @Column(name = "valid_until")
    private LocalDateTime validUntil;

    protected StoredOneTimeLink() {}

    public StoredOneTimeLink(String digest, String name, LocalDateTime validUntil) {
        this.digest = digest;
        this.name = name;
        this.validUntil = validUntil;
    }

    public String name() {
        return name;
    }
}
