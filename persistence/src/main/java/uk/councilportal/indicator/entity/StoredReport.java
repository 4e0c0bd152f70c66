package uk.councilportal.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;

/** A report of the council. */
@Entity
@Table(name = "report")
@IdClass(NumberKey.class)
public class StoredReport extends CouncilOwned {
    @Id
    private int id;

    private String code;

    protected StoredReport() {}

    public StoredReport(int id, String code) {
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
