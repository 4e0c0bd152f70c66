package uk.councilportal.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;

/** A way in which the council breaks its figures down. */
@Entity
@Table(name = "dimension")
@IdClass(NumberKey.class)
public class StoredDimension extends CouncilOwned {
    @Id
    private int id;

    private String code;
    private String title;

    protected StoredDimension() {}

    public StoredDimension(int id, String code, String title) {
        this.id = id;
        this.code = code;
        this.title = title;
    }

    public int id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Gives the dimension another title. */
    public void rename(String newTitle) {
        this.title = newTitle;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(code);
    }
}
