package uk.councilportal.benchmark.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A version of the statistical-neighbour model; national reference data. */
@Entity
@Table(name = "neighbour_model")
public class StoredNeighbourModel {
    @Id
    private String version;

    private String title;

    protected StoredNeighbourModel() {}

    public StoredNeighbourModel(String version, String title) {
        this.version = version;
        this.title = title;
    }

    public String version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNeighbourModel that && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }
}
