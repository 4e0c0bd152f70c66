package uk.councilportal.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.indicator.model.DimensionMember;

/** A member of a dimension. */
@Entity
@Table(name = "dimension_member")
@IdClass(StoredMember.Key.class)
public class StoredMember extends CouncilOwned {
    @Id
    @Column(name = "dimension_id")
    private int dimensionId;

    @Id
    private int id;

    private String name;
    private int position;
    private boolean total;

    protected StoredMember() {}

    public StoredMember(int dimensionId, int id, DimensionMember member, int position) {
        this.dimensionId = dimensionId;
        this.id = id;
        this.name = member.name();
        this.total = member.total();
        this.position = position;
    }

    public int dimensionId() {
        return dimensionId;
    }

    public int id() {
        return id;
    }

    public int position() {
        return position;
    }

    /** Puts the member at another place, or says whether it stands for all others. */
    public void place(int newPosition, boolean standsForAll) {
        this.position = newPosition;
        this.total = standsForAll;
    }

    public DimensionMember toModel() {
        return new DimensionMember(name, total);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(dimensionId, name);
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
