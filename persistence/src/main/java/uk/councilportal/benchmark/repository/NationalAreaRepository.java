package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.entity.StoredAreaCode;
import uk.councilportal.benchmark.entity.StoredNationalArea;
import uk.councilportal.benchmark.model.NationalArea;

/** The areas of national statistics. */
@ApplicationScoped
public class NationalAreaRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected NationalAreaRepository() {}

    public NationalAreaRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All areas by key. */
    public List<NationalArea> listAreas() {
        return listStored().stream().map(StoredNationalArea::toModel).toList();
    }

    /** The keys of areas by every ONS code they have or have had. */
    public Map<String, String> mapKeysByCode() {
        return entityManager
                .createQuery("select c from StoredAreaCode c", StoredAreaCode.class)
                .getResultStream()
                .collect(Collectors.toMap(StoredAreaCode::onsCode, StoredAreaCode::area));
    }

    /** Which area continues which: from the key of today to the key of before. */
    public Map<String, String> mapContinued() {
        return listStored().stream()
                .filter(area -> area.continues().isPresent())
                .collect(Collectors.toMap(
                        StoredNationalArea::area, area -> area.continues().orElseThrow()));
    }

    /** The row itself, for keeping it. */
    public Optional<StoredNationalArea> findStored(String area) {
        return Optional.ofNullable(entityManager.find(StoredNationalArea.class, area));
    }

    /** Keeps an area, new or described anew. */
    public void keep(NationalArea area) {
        findStored(area.key())
                .ifPresentOrElse(
                        stored -> stored.describe(area), () -> entityManager.persist(new StoredNationalArea(area)));
    }

    /** Keeps codes with the keys of their areas; a code stays with the area it was known for first. */
    public void keepCodes(Map<String, String> keyByCode) {
        keyByCode.forEach((code, key) -> {
            if (Optional.ofNullable(entityManager.find(StoredAreaCode.class, code))
                    .isEmpty()) {
                entityManager.persist(new StoredAreaCode(code, key));
            }
        });
    }

    /** Gives the area of a council its new code; figures published under the former one stay with it. */
    public void recode(AuthorityCode former, AuthorityCode successor) {
        Optional.ofNullable(entityManager.find(StoredAreaCode.class, former.value()))
                .flatMap(code -> findStored(code.area()))
                .ifPresent(area -> {
                    area.become(successor);
                    entityManager.persist(new StoredAreaCode(successor.value(), area.area()));
                });
    }

    /** Says which areas are the same councils as others were before; those that are not kept are passed over. */
    public void follow(Map<String, String> formerByKey) {
        formerByKey.forEach((key, former) -> findStored(key).ifPresent(area -> area.follow(former)));
    }

    /** Writes what has been kept so far, so that figures may refer to it. */
    public void flush() {
        entityManager.flush();
    }

    private List<StoredNationalArea> listStored() {
        return entityManager
                .createQuery("select a from StoredNationalArea a order by a.area", StoredNationalArea.class)
                .getResultList();
    }
}
