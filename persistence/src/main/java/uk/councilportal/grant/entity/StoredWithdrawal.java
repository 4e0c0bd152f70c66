package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.grant.model.KeptGrant;

/** That a grant was taken back; never changed. */
@Entity
@Table(name = "figure_grant_withdrawal")
@IdClass(StoredWithdrawal.Key.class)
public class StoredWithdrawal extends CouncilOwned {
    @Id
    @Column(name = "grant_id")
    private int grantId;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    protected StoredWithdrawal() {}

    public StoredWithdrawal(int grantId, KeptGrant.Act withdrawn) {
        this.grantId = grantId;
        this.withdrawnBy = withdrawn.by();
        this.withdrawnAt = withdrawn.at();
    }

    public int grantId() {
        return grantId;
    }

    public KeptGrant.Act toModel() {
        return new KeptGrant.Act(withdrawnBy, withdrawnAt);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(grantId);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int grantId;

        @Override
        protected List<Object> parts() {
            return List.of(grantId);
        }
    }
}
