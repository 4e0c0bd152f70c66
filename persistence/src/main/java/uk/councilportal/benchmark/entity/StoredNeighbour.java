package uk.councilportal.benchmark.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.model.StatisticalNeighbour;

/** Who is whose neighbour in a version of the model; national reference data. */
@Entity
@Table(name = "statistical_neighbour")
@IdClass(StoredNeighbour.Key.class)
public class StoredNeighbour {
    @Id
    private String version;

    @Id
    private String authority;

    @Id
    private int position;

    private String neighbour;
    private String closeness;

    protected StoredNeighbour() {}

    public StoredNeighbour(String version, StatisticalNeighbour neighbour) {
        this.version = version;
        this.authority = neighbour.council().value();
        this.position = neighbour.position();
        this.neighbour = neighbour.neighbour().value();
        this.closeness = neighbour.closeness();
    }

    public StatisticalNeighbour toModel() {
        return new StatisticalNeighbour(
                new AuthorityCode(authority), position, new AuthorityCode(neighbour), closeness);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredNeighbour that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private List<Object> key() {
        return List.of(version, authority, position);
    }

    /** Its primary key. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        String version;
        String authority;
        int position;

        @Override
        protected List<Object> parts() {
            return List.of(version, authority, position);
        }
    }
}
