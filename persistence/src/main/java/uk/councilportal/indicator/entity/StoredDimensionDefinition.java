package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;

/** One revision of what a dimension is called. */
@Entity
@Table(name = "dimension_definition")
@IdClass(StoredDimensionDefinition.Key.class)
public class StoredDimensionDefinition extends CouncilOwned {
    @Id
    @Column(name = "dimension_id")
    private int dimensionId;

    @Id
    private int revision;

    private String title;

    protected StoredDimensionDefinition() {}

    public StoredDimensionDefinition(int dimensionId, int revision, String title) {
        this.dimensionId = dimensionId;
        this.revision = revision;
        this.title = title;
    }

    public int dimensionId() {
        return dimensionId;
    }

    public int revision() {
        return revision;
    }

    public String title() {
        return title;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(dimensionId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int dimensionId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(dimensionId, revision);
        }
    }
}
