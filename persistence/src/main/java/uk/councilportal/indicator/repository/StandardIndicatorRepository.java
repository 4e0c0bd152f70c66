package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.entity.StoredStandardIndicator;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;

/** The national catalogue: reference data, the same for every caller. */
@ApplicationScoped
public class StandardIndicatorRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected StandardIndicatorRepository() {}

    public StandardIndicatorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The catalogue in its order. */
    public List<StandardIndicator> listStandardIndicators() {
        return listStored().stream().map(StoredStandardIndicator::toModel).toList();
    }

    /** The catalogue in its order, each indicator with what it is made of. */
    public List<StandardRecipe> listRecipes() {
        return listStored().stream().map(StoredStandardIndicator::toRecipe).toList();
    }

    /** The catalogue as rows, for keeping it. */
    public List<StoredStandardIndicator> listStored() {
        return entityManager
                .createQuery(
                        "select s from StoredStandardIndicator s order by s.position", StoredStandardIndicator.class)
                .getResultList();
    }

    public Optional<StandardIndicator> findStandardIndicator(String code) {
        return findStored(code).map(StoredStandardIndicator::toModel);
    }

    /** The row itself, for keeping it. */
    public Optional<StoredStandardIndicator> findStored(String code) {
        return Optional.ofNullable(entityManager.find(StoredStandardIndicator.class, code));
    }

    public void add(StoredStandardIndicator indicator) {
        entityManager.persist(indicator);
    }

    /** Writes what has been kept so far, so that later rows may refer to it. */
    public void flush() {
        entityManager.flush();
    }
}
