package uk.councilportal.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.councilportal.authority.entity.StoredAuthority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.disclosure.model.CouncilPolicy;

/** A council on the portal. */
@Entity
@Table(name = "portal_council")
public class StoredPortalCouncil {
    @Id
    @Column(name = "ons_code")
    private String onsCode;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ons_code", insertable = false, updatable = false)
    private StoredAuthority authority;

    @Enumerated(EnumType.STRING)
    private CouncilState state;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "year_start_month")
    private int yearStartMonth;

    private String disclosure;

    @Column(name = "group_made")
    private boolean groupMade;

    @Column(name = "authority_added")
    private boolean authorityAdded;

    @Version
    private int version;

    protected StoredPortalCouncil() {}

    public StoredPortalCouncil(StoredAuthority authority, CouncilState state, CouncilSettings settings) {
        this.onsCode = authority.toModel().code().value();
        this.authority = authority;
        this.state = state;
        setUp(settings);
    }

    /** Takes over how the council is set up. */
    public final void setUp(CouncilSettings settings) {
        this.shortName = settings.shortName();
        this.yearStartMonth = settings.yearStartMonth();
        this.disclosure = settings.disclosure().text();
    }

    /** Lets it stand so from now on. Whether it may is the caller's to know. */
    public void become(CouncilState next) {
        this.state = next;
    }

    /** Notes that the group of its people is there. */
    public void groupIsMade() {
        this.groupMade = true;
    }

    /** Notes that the list of councils did not have it before. */
    public void authorityIsAdded() {
        this.authorityAdded = true;
    }

    public boolean hasAddedAuthority() {
        return authorityAdded;
    }

    public boolean hasGroup() {
        return groupMade;
    }

    public AuthorityCode code() {
        return new AuthorityCode(onsCode);
    }

    public CouncilState state() {
        return state;
    }

    public PortalCouncil toModel() {
        return new PortalCouncil(
                authority.toModel(),
                authority.authorityType(),
                state,
                new CouncilSettings(shortName, yearStartMonth, CouncilPolicy.stored(disclosure)),
                groupMade,
                version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredPortalCouncil that && onsCode.equals(that.onsCode);
    }

    @Override
    public int hashCode() {
        return onsCode.hashCode();
    }
}
