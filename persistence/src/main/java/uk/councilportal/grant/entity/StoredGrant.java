package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.GranteeKind;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.period.model.ReportingMonth;

/** A grant without the indicators it names; never changed. */
@Entity
@Table(name = "figure_grant")
@IdClass(NumberKey.class)
public class StoredGrant extends CouncilOwned {
    @Id
    private int id;

    @Column(name = "grantee_kind")
    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    private String grantee;

    @Column(name = "from_month")
    private int fromMonth;

    @Column(name = "until_date")
    private LocalDate untilDate;

    private String dimensions;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private LocalDateTime givenAt;

    protected StoredGrant() {}

    public StoredGrant(KeptGrant grant) {
        this.id = grant.id();
        this.granteeKind = grant.grantee().kind();
        this.grantee = grant.grantee().name();
        this.fromMonth = grant.scope().from().index();
        this.untilDate = grant.scope().until().orElse(null);
        this.dimensions = NameList.join(grant.scope().dimensions());
        this.givenBy = grant.given().by();
        this.givenAt = grant.given().at();
    }

    public int id() {
        return id;
    }

    /** The grant with what is kept beside it. */
    public KeptGrant toModel(Set<String> indicators, Optional<KeptGrant.Act> withdrawn) {
        GrantScope scope = new GrantScope(
                indicators, new ReportingMonth(fromMonth), Optional.ofNullable(untilDate), NameList.split(dimensions));
        return new KeptGrant(
                id, new Grantee(granteeKind, grantee), scope, new KeptGrant.Act(givenBy, givenAt), withdrawn);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(id);
    }
}
