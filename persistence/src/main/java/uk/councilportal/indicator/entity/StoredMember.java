package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;

/** A member of a dimension; figures hang on its number, what it is called is kept beside it by revision. */
@Entity
@Table(name = "dimension_member")
@IdClass(StoredMember.Key.class)
public class StoredMember extends CouncilOwned {
    @Id
    @Column(name = "dimension_id")
    private int dimensionId;

    @Id
    private int id;

    protected StoredMember() {}

    public StoredMember(int dimensionId, int id) {
        this.dimensionId = dimensionId;
        this.id = id;
    }

    public int dimensionId() {
        return dimensionId;
    }

    public int id() {
        return id;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(dimensionId, id);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int dimensionId;
        int id;

        @Override
        protected List<Object> parts() {
            return List.of(dimensionId, id);
        }
    }
}
