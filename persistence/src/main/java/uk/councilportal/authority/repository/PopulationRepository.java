package uk.councilportal.authority.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
