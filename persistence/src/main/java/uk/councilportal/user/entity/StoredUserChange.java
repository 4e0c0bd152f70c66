package uk.councilportal.user.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserStanding;

/** A change of somebody's account, written down before it is begun; open until it is done or undone. */
@Entity
@Table(name = "user_change")
public class StoredUserChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "standing_before")
    private String standingBefore;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    private Boolean undone;

    protected StoredUserChange() {}

    public StoredUserChange(String name, Optional<UserStanding> before, String by, LocalDateTime at) {
        this.name = name;
        this.standingBefore = before.map(UserStanding::asText).orElse(null);
        this.begunBy = by;
        this.begunAt = at;
    }

    public long id() {
        return id;
    }

    /** Closes it. */
    public void end(boolean asUndone, LocalDateTime at) {
        this.undone = asUndone;
        this.endedAt = at;
    }

    public OpenChange toModel() {
        return new OpenChange(id, name, Optional.ofNullable(standingBefore).map(UserStanding::parse), begunAt);
    }
}
