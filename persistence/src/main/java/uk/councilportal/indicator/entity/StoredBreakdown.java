package uk.councilportal.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;
import uk.councilportal.indicator.model.Breakdown;

/** A combination of members for which figures are kept; number 0 is the whole council. */
@Entity
@Table(name = "breakdown")
@IdClass(NumberKey.class)
public class StoredBreakdown extends CouncilOwned {
    /** The number of the whole council. */
    public static final int WHOLE_COUNCIL = 0;

    @Id
    private int id;

    private String dimensions;
    private String members;

    protected StoredBreakdown() {}

    public StoredBreakdown(int id, Breakdown breakdown) {
        this.id = id;
        this.dimensions = breakdown.dimensions();
        this.members = breakdown.members();
    }

    public int id() {
        return id;
    }

    public Breakdown toModel() {
        return Breakdown.of(dimensions, members);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(dimensions, members);
    }
}
