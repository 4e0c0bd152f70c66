package uk.councilportal.authority.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.ReferenceChangeSet;
import uk.councilportal.authority.entity.StoredPopulation;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.Population;

/** Populations aged 0 to 17 and the revisions of national reference data they are kept under. */
@ApplicationScoped
public class PopulationRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected PopulationRepository() {}

    public PopulationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The populations of a council as of a revision of the reference data, by series, area and first month. */
    public List<Population> listPopulations(AuthorityCode authority, int referenceRevision) {
        Map<List<Object>, Population> latest = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select p from StoredPopulation p where p.authority = :authority and p.revision <= :revision"
                                + " order by p.series, p.area, p.validFrom, p.revision",
                        StoredPopulation.class)
                .setParameter("authority", authority.value())
                .setParameter("revision", referenceRevision)
                .getResultStream()
                .map(StoredPopulation::toModel)
                .forEach(p -> latest.put(List.of(p.series(), p.area(), p.from()), p));
        return List.copyOf(latest.values());
    }

    /** The populations of several councils, likewise; a council without any is absent. */
    public Map<AuthorityCode, List<Population>> mapPopulations(
            Collection<AuthorityCode> authorities, int referenceRevision) {
        Map<List<Object>, Population> latest = new LinkedHashMap<>();
        if (!authorities.isEmpty()) {
            entityManager
                    .createQuery(
                            "select p from StoredPopulation p where p.authority in :authorities"
                                    + " and p.revision <= :revision order by p.authority, p.series, p.area, p.validFrom,"
                                    + " p.revision",
                            StoredPopulation.class)
                    .setParameter(
                            "authorities",
                            authorities.stream().map(AuthorityCode::value).collect(Collectors.toList()))
                    .setParameter("revision", referenceRevision)
                    .getResultStream()
                    .forEach(stored -> latest.put(key(stored), stored.toModel()));
        }
        Map<AuthorityCode, List<Population>> byCouncil = new HashMap<>();
        latest.forEach((key, population) -> byCouncil
                .computeIfAbsent((AuthorityCode) key.get(0), council -> new ArrayList<>())
                .add(population));
        return byCouncil;
    }

    private static List<Object> key(StoredPopulation stored) {
        Population population = stored.toModel();
        return List.of(stored.council(), population.series(), population.area(), population.from());
    }

    /** The number of the last change of reference data; 0 when there is none. */
    public int latestReferenceRevision() {
        Integer latest = entityManager
                .createQuery("select max(c.revision) from ReferenceChangeSet c", Integer.class)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }

    /** Takes the next number for a change of reference data. */
    public int begin(Change change, int rowsWritten) {
        ReferenceChangeSet changeSet = new ReferenceChangeSet(change, rowsWritten);
        entityManager.persist(changeSet);
        entityManager.flush();
        return changeSet.revision();
    }

    public void add(AuthorityCode authority, Population population, int referenceRevision) {
        entityManager.persist(new StoredPopulation(authority, population, referenceRevision));
    }
}
