package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.grant.model.GranteeKind;
import uk.councilportal.grant.model.KeptGrant;

/** That a grantee sees a standard indicator: what the views join published figures with. Removed by a withdrawal. */
@Entity
@Table(name = "figure_consent")
@IdClass(StoredConsent.Key.class)
public class StoredConsent extends CouncilOwned {
    @Id
    @Column(name = "grantee_kind")
    @Enumerated(EnumType.STRING)
    private GranteeKind granteeKind;

    @Id
    private String grantee;

    @Id
    @Column(name = "standard_code")
    private String standardCode;

    @Column(name = "grant_id")
    private int grantId;

    @Column(name = "from_month")
    private int fromMonth;

    @Column(name = "until_date")
    private LocalDate untilDate;

    private String dimensions;

    protected StoredConsent() {}

    public StoredConsent(KeptGrant grant, String standardCode) {
        this.granteeKind = grant.grantee().kind();
        this.grantee = grant.grantee().name();
        this.standardCode = standardCode;
        this.grantId = grant.id();
        this.fromMonth = grant.scope().from().index();
        this.untilDate = grant.scope().until().orElse(null);
        this.dimensions = NameList.join(grant.scope().dimensions());
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(granteeKind, grantee, standardCode);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        GranteeKind granteeKind;
        String grantee;
        String standardCode;

        @Override
        protected List<Object> parts() {
            return List.of(granteeKind, grantee, standardCode);
        }
    }
}
