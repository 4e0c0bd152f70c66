package uk.councilportal.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;

/** A way in which the council breaks its figures down; what it is called is kept beside it by revision. */
@Entity
@Table(name = "dimension")
@IdClass(NumberKey.class)
public class StoredDimension extends CouncilOwned {
    @Id
    private int id;

    private String code;

    protected StoredDimension() {}

    public StoredDimension(int id, String code) {
        this.id = id;
        this.code = code;
    }

    public int id() {
        return id;
    }

    public String code() {
        return code;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(code);
    }
}
