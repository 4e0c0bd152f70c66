package uk.councilportal.action.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.authority.entity.CompositeKey;
import uk.councilportal.authority.entity.CouncilOwned;

/** One revision of an action; never changed. */
@Entity
@Table(name = "improvement_action_state")
@IdClass(StoredActionState.Key.class)
public class StoredActionState extends CouncilOwned {
    @Id
    @Column(name = "action_id")
    private int actionId;

    @Id
    private int revision;

    private String what;

    @Column(name = "owner_role")
    private String ownerRole;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionProgress progress;

    private String outcome;

    protected StoredActionState() {}

    public StoredActionState(int actionId, int revision, ActionState state) {
        this.actionId = actionId;
        this.revision = revision;
        this.what = state.what();
        this.ownerRole = state.ownerRole();
        this.due = state.due();
        this.progress = state.progress();
        this.outcome = state.outcome();
    }

    public int actionId() {
        return actionId;
    }

    public int revision() {
        return revision;
    }

    public ActionState toModel() {
        return new ActionState(what, ownerRole, due, progress, outcome);
    }

    @Override
    protected List<Object> businessKey() {
        return List.of(actionId, revision);
    }

    /** Its primary key within the council. */
    public static class Key extends CompositeKey {
        private static final long serialVersionUID = 1L;
        int actionId;
        int revision;

        @Override
        protected List<Object> parts() {
            return List.of(actionId, revision);
        }
    }
}
