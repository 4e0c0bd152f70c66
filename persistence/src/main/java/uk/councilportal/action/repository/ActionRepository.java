package uk.councilportal.action.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.action.entity.StoredAction;
import uk.councilportal.action.entity.StoredActionState;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;

/** The council's actions in all their revisions. */
@ApplicationScoped
public class ActionRepository {
    private static final String OF_REPORT =
            "select a from StoredAction a where a.indicatorId in (select i.id from StoredIndicator i where i.reportId = :report)";
    private static final String STATES = "select s from StoredActionState s where s.revision > :after"
            + " and s.revision <= :upTo and s.actionId in :actions order by s.revision, s.actionId";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected ActionRepository() {}

    public ActionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Every revision of the actions of a report after one revision up to another, oldest first. */
    public List<KeptAction> listWrittenBetween(int reportId, int after, int upTo) {
        Map<Integer, Integer> indicators = entityManager
                .createQuery(OF_REPORT, StoredAction.class)
                .setParameter("report", reportId)
                .getResultStream()
                .collect(Collectors.toMap(StoredAction::id, StoredAction::indicatorId));
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<StoredActionState> states = entityManager
                .createQuery(STATES, StoredActionState.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("actions", indicators.keySet())
                .getResultList();
        Map<Integer, Change> changes = new RevisionRepository(entityManager)
                .mapChanges(states.stream().map(StoredActionState::revision).collect(Collectors.toSet()));
        return states.stream()
                .map(state -> kept(state, indicators.get(state.actionId()), changes.get(state.revision())))
                .toList();
    }

    /** Adds an action and returns its number. The council's counter must be locked. */
    public int add(int indicatorId) {
        Integer highest = entityManager
                .createQuery("select max(a.id) from StoredAction a", Integer.class)
                .getSingleResult();
        int id = highest == null ? 1 : highest + 1;
        entityManager.persist(new StoredAction(id, indicatorId));
        entityManager.flush();
        return id;
    }

    /** Keeps what an action is from a revision on. */
    public void keep(int id, int revision, ActionState state) {
        entityManager.persist(new StoredActionState(id, revision, state));
        entityManager.flush();
    }

    private static KeptAction kept(StoredActionState state, int indicatorId, Change change) {
        return new KeptAction(
                state.actionId(),
                indicatorId,
                state.toModel(),
                new KeptAction.Changed(state.revision(), change.madeBy(), change.madeAt()));
    }
}
