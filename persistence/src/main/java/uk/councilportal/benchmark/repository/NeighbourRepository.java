package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /**
     * Names a council by its new code in every version, as the one whose neighbours they are and as a neighbour.
     *
     * @param area gives the council's area the new code, which no row may refer to in between
     */
    public void recode(AuthorityCode former, AuthorityCode successor, Runnable area) {
        String naming = " from StoredNeighbour n where n.authority = :former or n.neighbour = :former";
        List<Object[]> rows = entityManager
                .createQuery(
                        "select n.version, n.authority, n.position, n.neighbour, n.closeness" + naming, Object[].class)
                .setParameter("former", former.value())
                .getResultList();
        entityManager
                .createQuery("delete" + naming)
                .setParameter("former", former.value())
                .executeUpdate();
        area.run();
        entityManager.flush();
        UnaryOperator<Object> now = code -> code.equals(former.value()) ? successor.value() : code;
        rows.stream()
                .map(row -> new StoredNeighbour(
                        (String) row[0],
                        new StatisticalNeighbour(
                                new AuthorityCode((String) now.apply(row[1])),
                                (Integer) row[2],
                                new AuthorityCode((String) now.apply(row[3])),
                                (String) row[4])))
                .forEach(entityManager::persist);
    }
}
