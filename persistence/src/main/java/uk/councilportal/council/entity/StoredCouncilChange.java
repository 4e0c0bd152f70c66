package uk.councilportal.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.disclosure.model.CouncilPolicy;

/** One change of a council on the portal. Written once. */
@Entity
@Table(name = "portal_council_change")
@IdClass(StoredCouncilChange.Key.class)
public class StoredCouncilChange {
    @Id
    @Column(name = "ons_code")
    private String onsCode;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private CouncilChange.Kind kind;

    @Enumerated(EnumType.STRING)
    private CouncilState state;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    private String reason;

    @Column(name = "policy_before")
    private String policyBefore;

    @Column(name = "policy_after")
    private String policyAfter;

    protected StoredCouncilChange() {}

    public StoredCouncilChange(AuthorityCode council, int number, CouncilChange change) {
        this.onsCode = council.value();
        this.number = number;
        this.kind = change.kind();
        this.state = change.state();
        this.changedBy = change.by();
        this.changedAt = change.at();
        this.reason = change.reason();
        this.policyBefore = change.policy().map(each -> each.before().text()).orElse(null);
        this.policyAfter = change.policy().map(each -> each.after().text()).orElse(null);
    }

    public CouncilChange toModel() {
        Optional<CouncilChange.PolicyChange> policy = Optional.ofNullable(policyBefore)
                .map(before -> new CouncilChange.PolicyChange(
                        CouncilPolicy.stored(before), CouncilPolicy.stored(policyAfter)));
        return new CouncilChange(kind, state, changedBy, changedAt, reason, policy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredCouncilChange that && onsCode.equals(that.onsCode) && number == that.number;
    }

    @Override
    public int hashCode() {
        return onsCode.hashCode() + number;
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String onsCode;
        int number;

        @Override
        protected List<Object> parts() {
            return List.of(onsCode, number);
        }
    }
}
