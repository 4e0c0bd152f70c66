package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.KeptMember;

/** The member of one dimension in a breakdown. */
@Entity
@Table(name = "breakdown_member")
@IdClass(StoredBreakdownPart.Key.class)
public class StoredBreakdownPart extends CouncilOwned {
    @Id
    @Column(name = "breakdown_id")
    private int breakdownId;

    @Id
    @Column(name = "dimension_id")
    private int dimensionId;

    @Column(name = "member_id")
    private int memberId;

    protected StoredBreakdownPart() {}

    public StoredBreakdownPart(StoredBreakdown breakdown, KeptMember member) {
        this.breakdownId = breakdown.id();
        this.dimensionId = member.dimensionId();
        this.memberId = member.id();
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(breakdownId, dimensionId, memberId);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int breakdownId;
        int dimensionId;

        @Override
        protected List<Object> parts() {
            return List.of(breakdownId, dimensionId);
        }
    }
}
