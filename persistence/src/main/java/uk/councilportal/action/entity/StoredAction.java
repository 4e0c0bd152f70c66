package uk.councilportal.action.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import uk.councilportal.authority.entity.CouncilOwned;
import uk.councilportal.authority.entity.NumberKey;

/** An action and the indicator it is to improve; never changed. */
@Entity
@Table(name = "improvement_action")
@IdClass(NumberKey.class)
public class StoredAction extends CouncilOwned {
    @Id
    private int id;

    @Column(name = "indicator_id")
    private int indicatorId;

    protected StoredAction() {}

    public StoredAction(int id, int indicatorId) {
        this.id = id;
        this.indicatorId = indicatorId;
    }

    public int id() {
        return id;
    }

    public int indicatorId() {
        return indicatorId;
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(id);
    }
}
