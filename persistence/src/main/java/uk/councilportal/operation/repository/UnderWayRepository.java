package uk.councilportal.operation.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import uk.councilportal.operation.entity.StoredFileRow;
import uk.councilportal.operation.entity.UnderWayRow;
import uk.councilportal.operation.model.MonthUnderWay;
import uk.councilportal.operation.model.StoredImport;

/** What is under way in all councils. */
@ApplicationScoped
public class UnderWayRepository {
    @PersistenceContext(unitName = "overview")
    private EntityManager entityManager;

    /** For the container. */
    protected UnderWayRepository() {}

    public UnderWayRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Months that are not published at present, by council, report and month. */
    public List<MonthUnderWay> listMonths() {
        return entityManager
                .createQuery("select m from UnderWayRow m order by m.councilName, m.report, m.month", UnderWayRow.class)
                .getResultStream()
                .map(UnderWayRow::toModel)
                .toList();
    }

    /** The files stored last, the latest first. */
    public List<StoredImport> listImports(int most) {
        return entityManager
                .createQuery(
                        "select f from StoredFileRow f order by f.storedAt desc, f.councilName, f.id desc",
                        StoredFileRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(StoredFileRow::toModel)
                .toList();
    }
}
