package uk.councilportal.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;

/** A council of England; national reference data. */
@Entity
@Table(name = "authority")
public class StoredAuthority {
    @Id
    @Column(name = "ons_code")
    private String onsCode;

    private String name;
    private String region;

    @Column(name = "authority_type")
    private String authorityType;

    @Column(name = "old_la_code")
    private String oldLaCode;

    @Column(name = "financial_year_start_month")
    private int financialYearStartMonth;

    protected StoredAuthority() {}

    public StoredAuthority(Authority authority, String authorityType) {
        this.onsCode = authority.code().value();
        this.financialYearStartMonth = 4;
        describe(authority, authorityType);
    }

    /** Takes over what may change about a council: everything but its code. */
    public final void describe(Authority authority, String newType) {
        this.name = authority.name();
        this.region = authority.region();
        this.oldLaCode = authority.oldLaCode();
        this.authorityType = newType;
    }

    public Authority toModel() {
        return new Authority(new AuthorityCode(onsCode), name, oldLaCode == null ? "" : oldLaCode, region);
    }

    public String authorityType() {
        return authorityType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredAuthority that && onsCode.equals(that.onsCode);
    }

    @Override
    public int hashCode() {
        return onsCode.hashCode();
    }
}
