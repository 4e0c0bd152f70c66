package uk.councilportal.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilLogo;

/** The picture beside a council's name, as PNG. */
@Entity
@Table(name = "portal_council_logo")
public class StoredCouncilLogo {
    @Id
    @Column(name = "ons_code")
    private String onsCode;

    @Lob
    private byte[] image;

    private int width;
    private int height;

    protected StoredCouncilLogo() {}

    public StoredCouncilLogo(AuthorityCode council, CouncilLogo logo) {
        this.onsCode = council.value();
        this.image = logo.png();
        this.width = logo.width();
        this.height = logo.height();
    }

    public AuthorityCode council() {
        return new AuthorityCode(onsCode);
    }

    public byte[] image() {
        return image.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredCouncilLogo that && onsCode.equals(that.onsCode);
    }

    @Override
    public int hashCode() {
        return onsCode.hashCode();
    }
}
