package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.KeptMember;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.period.model.ReportingMonth;

/** One revision of what a member of a dimension is called and where it stands. */
@Entity
@Table(name = "dimension_member_definition")
@IdClass(StoredMemberDefinition.Key.class)
public class StoredMemberDefinition extends CouncilOwned {
    @Id
    @Column(name = "dimension_id")
    private int dimensionId;

    @Id
    @Column(name = "member_id")
    private int memberId;

    @Id
    private int revision;

    private String name;
    private int position;
    private boolean total;
    private boolean retired;

    @Column(name = "valid_from")
    private Integer validFrom;

    @Column(name = "valid_to")
    private Integer validTo;

    protected StoredMemberDefinition() {}

    public StoredMemberDefinition(KeptMember kept, int revision) {
        this.dimensionId = kept.dimensionId();
        this.memberId = kept.id();
        this.revision = revision;
        this.name = kept.member().name();
        this.total = kept.member().total();
        this.retired = kept.member().retired();
        this.validFrom = index(kept.member().validity().from());
        this.validTo = index(kept.member().validity().to());
        this.position = kept.position();
    }

    public int dimensionId() {
        return dimensionId;
    }

    public int memberId() {
        return memberId;
    }

    public int revision() {
        return revision;
    }

    public int position() {
        return position;
    }

    public DimensionMember toModel() {
        return new DimensionMember(name, total, retired, new Validity(month(validFrom), month(validTo)));
    }

    private static Integer index(Optional<ReportingMonth> month) {
        return month.map(ReportingMonth::index).orElse(null);
    }

    private static Optional<ReportingMonth> month(Integer index) {
        return Optional.ofNullable(index).map(ReportingMonth::new);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(dimensionId, memberId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int dimensionId;
        int memberId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(dimensionId, memberId, revision);
        }
    }
}
