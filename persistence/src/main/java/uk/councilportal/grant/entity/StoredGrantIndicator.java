package uk.councilportal.grant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;

/** A standard indicator a grant names; never changed. */
@Entity
@Table(name = "figure_grant_indicator")
@IdClass(StoredGrantIndicator.Key.class)
public class StoredGrantIndicator extends CouncilOwned {
    @Id
    @Column(name = "grant_id")
    private int grantId;

    @Id
    @Column(name = "standard_code")
    private String standardCode;

    protected StoredGrantIndicator() {}

    public StoredGrantIndicator(int grantId, String standardCode) {
        this.grantId = grantId;
        this.standardCode = standardCode;
    }

    public int grantId() {
        return grantId;
    }

    public String standardCode() {
        return standardCode;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(grantId, standardCode);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int grantId;
        String standardCode;

        @Override
        protected List<Object> parts() {
            return List.of(grantId, standardCode);
        }
    }
}
