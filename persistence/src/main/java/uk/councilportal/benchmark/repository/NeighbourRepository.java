package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.entity.StoredNeighbour;
import uk.councilportal.benchmark.entity.StoredNeighbourModel;
import uk.councilportal.benchmark.model.StatisticalNeighbour;

/** Who is whose statistical neighbour, by version of the model. */
@ApplicationScoped
public class NeighbourRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected NeighbourRepository() {}

    public NeighbourRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The versions of the model, the latest first. */
    public List<String> listVersions() {
        return entityManager
                .createQuery("select m.version from StoredNeighbourModel m order by m.version desc", String.class)
                .getResultList();
    }

    /** All neighbours of a version, by council and closeness. */
    public List<StatisticalNeighbour> listNeighbours(String version) {
        return entityManager
                .createQuery(
                        "select n from StoredNeighbour n where n.version = :version order by n.authority, n.position",
                        StoredNeighbour.class)
                .setParameter("version", version)
                .getResultStream()
                .map(StoredNeighbour::toModel)
                .toList();
    }

    /** The neighbours of one council in a version, the closest first; none where the version does not know the council. */
    public List<StatisticalNeighbour> listNeighbours(String version, AuthorityCode council) {
        return entityManager
                .createQuery(
                        "select n from StoredNeighbour n where n.version = :version and n.authority = :council"
                                + " order by n.position",
                        StoredNeighbour.class)
                .setParameter("version", version)
                .setParameter("council", council.value())
                .getResultStream()
                .map(StoredNeighbour::toModel)
                .toList();
    }

    /** Begins a version if it is not kept yet. */
    public void keepModel(String version, String title) {
        if (Optional.ofNullable(entityManager.find(StoredNeighbourModel.class, version))
                .isEmpty()) {
            entityManager.persist(new StoredNeighbourModel(version, title));
            entityManager.flush();
        }
    }

    /** Keeps the neighbours of some councils in a version instead of those kept before. */
    public void replace(String version, Collection<StatisticalNeighbour> neighbours) {
        neighbours.stream()
                .map(StatisticalNeighbour::council)
                .distinct()
                .forEach(council -> entityManager
                        .createQuery(
                                "delete from StoredNeighbour n where n.version = :version and n.authority = :council")
                        .setParameter("version", version)
                        .setParameter("council", council.value())
                        .executeUpdate());
        neighbours.forEach(neighbour -> entityManager.persist(new StoredNeighbour(version, neighbour)));
    }
}
