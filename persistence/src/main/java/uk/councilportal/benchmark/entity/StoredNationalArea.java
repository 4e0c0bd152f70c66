package uk.councilportal.benchmark.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.AreaKind;
import uk.councilportal.benchmark.model.NationalArea;

/** An area of national statistics; national reference data. */
@Entity
@Table(name = "national_area")
public class StoredNationalArea {
    @Id
    private String area;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private String name;
    private String region;

    @Column(name = "ons_code")
    private String onsCode;

    private String continues;

    protected StoredNationalArea() {}

    public StoredNationalArea(NationalArea area) {
        this.area = area.key();
        describe(area);
    }

    /** Takes over everything but the key. */
    public final void describe(NationalArea newArea) {
        this.kind = newArea.kind();
        this.name = newArea.name();
        this.region = newArea.region();
        this.onsCode = newArea.onsCode().map(AuthorityCode::value).orElse(null);
    }

    /** Gives it a new code of the Office for National Statistics. */
    public void become(AuthorityCode newCode) {
        this.onsCode = newCode.value();
    }

    /** Says that it is the same council as another area was before. */
    public void follow(String formerArea) {
        this.continues = formerArea;
    }

    public NationalArea toModel() {
        return new NationalArea(
                area, kind, name, region, Optional.ofNullable(onsCode).map(AuthorityCode::new));
    }

    public String area() {
        return area;
    }

    /** The area it was before; empty for nearly all. */
    public Optional<String> continues() {
        return Optional.ofNullable(continues);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNationalArea that && area.equals(that.area);
    }

    @Override
    public int hashCode() {
        return area.hashCode();
    }
}
