package uk.councilportal.comparison.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.entity.StoredGroup;
import uk.councilportal.comparison.model.GroupOwner;
import uk.councilportal.comparison.model.SavedGroup;

/** The groups of councils a person keeps; of nobody else anything is read or changed. */
@ApplicationScoped
public class SavedGroupRepository {
    private static final String OWN = "select g from StoredGroup g where g.place = :place and g.person = :person";

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected SavedGroupRepository() {}

    public SavedGroupRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of a person, by name. */
    public List<SavedGroup> list(GroupOwner owner) {
        return entityManager
                .createQuery(OWN + " order by g.name", StoredGroup.class)
                .setParameter("place", owner.place())
                .setParameter("person", owner.person())
                .getResultStream()
                .map(StoredGroup::toModel)
                .toList();
    }

    /** The group of this number, if it is the person's. */
    public Optional<SavedGroup> find(GroupOwner owner, int id) {
        return stored(owner, id).map(StoredGroup::toModel);
    }

    /** Keeps a group; its number, or nothing where one of this name has just been kept by another request. */
    public Optional<Integer> add(GroupOwner owner, String name, Set<AuthorityCode> councils) {
        StoredGroup group = new StoredGroup(owner, name, councils);
        entityManager.persist(group);
        return isWritten() ? Optional.of(group.id()) : Optional.empty();
    }

    /** Gives a group another name; whether it could, as when one is kept. */
    public boolean rename(GroupOwner owner, int id, String name) {
        stored(owner, id).ifPresent(group -> group.rename(name));
        return isWritten();
    }

    /** Forgets a group. */
    public void remove(GroupOwner owner, int id) {
        stored(owner, id).ifPresent(entityManager::remove);
    }

    private Optional<StoredGroup> stored(GroupOwner owner, int id) {
        return entityManager
                .createQuery(OWN + " and g.id = :id", StoredGroup.class)
                .setParameter("place", owner.place())
                .setParameter("person", owner.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Writes at once, so that two requests with the same name are told apart here and not when the transaction ends. */
    private boolean isWritten() {
        try {
            entityManager.flush();
            return true;
        } catch (PersistenceException failure) {
            if (Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                    .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance)) {
                return false;
            }
            throw failure;
        }
    }
}
