package uk.councilportal.benchmark.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An ONS code under which figures of an area have been published, whether it is the latest or not. */
@Entity
@Table(name = "national_area_code")
public class StoredAreaCode {
    @Id
    @Column(name = "ons_code")
    private String onsCode;

    private String area;

    protected StoredAreaCode() {}

    public StoredAreaCode(String onsCode, String area) {
        this.onsCode = onsCode;
        this.area = area;
    }

    public String onsCode() {
        return onsCode;
    }

    public String area() {
        return area;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredAreaCode that && onsCode.equals(that.onsCode);
    }

    @Override
    public int hashCode() {
        return onsCode.hashCode();
    }
}
