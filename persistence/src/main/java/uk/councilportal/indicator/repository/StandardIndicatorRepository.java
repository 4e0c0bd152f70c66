package uk.councilportal.indicator.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.indicator.entity.StoredStandardChange;
import uk.councilportal.indicator.entity.StoredStandardIndicator;
import uk.councilportal.indicator.entity.StoredStandardVersion;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.period.model.ReportingMonth;

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

    /** The catalogue in its order, each indicator with all its versions. */
    public List<StandardHistory> listHistories() {
        return histories(LockModeType.NONE);
    }

    /** The same, while everybody else who would change the catalogue waits. */
    public List<StandardHistory> lockHistories() {
        return histories(LockModeType.PESSIMISTIC_WRITE);
    }

    private List<StandardHistory> histories(LockModeType lock) {
        List<StoredStandardIndicator> indicators = listStored(lock);
        Map<String, List<StoredStandardVersion>> later = entityManager
                .createQuery(
                        "select v from StoredStandardVersion v order by v.code, v.fromMonth",
                        StoredStandardVersion.class)
                .setLockMode(lock)
                .getResultStream()
                .collect(Collectors.groupingBy(StoredStandardVersion::code));
        return indicators.stream()
                .map(indicator -> indicator.toHistory(later.getOrDefault(indicator.code(), List.of())))
                .toList();
    }

    /** The catalogue in its order, as it reads now. */
    public List<StandardIndicator> listStandardIndicators() {
        return listHistories().stream()
                .map(history -> history.latest().indicator())
                .toList();
    }

    /** One indicator with all its versions. */
    public Optional<StandardHistory> findHistory(String code) {
        return findStored(code).map(stored -> stored.toHistory(listVersions(code)));
    }

    private List<StoredStandardVersion> listVersions(String code) {
        return entityManager
                .createQuery(
                        "select v from StoredStandardVersion v where v.code = :code order by v.fromMonth",
                        StoredStandardVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** An indicator as it reads now. */
    public Optional<StandardIndicator> findStandardIndicator(String code) {
        return findHistory(code).map(history -> history.latest().indicator());
    }

    /** An indicator as it reads in a month. */
    public Optional<StandardIndicator> findStandardIndicator(String code, ReportingMonth month) {
        return findHistory(code).map(history -> history.at(month).indicator());
    }

    /** How often each indicator has been changed, by code. */
    public Map<String, Integer> mapChanges() {
        return listStored(LockModeType.NONE).stream()
                .collect(Collectors.toMap(StoredStandardIndicator::code, StoredStandardIndicator::changes));
    }

    /** How often anything of the catalogue has been changed: whoever has seen it knows by this number whether it is as it was. */
    public long countChanges() {
        Long sum = entityManager
                .createQuery("select sum(i.changes) from StoredStandardIndicator i", Long.class)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** What was changed of an indicator, the latest first. */
    public List<StandardChange> listChanges(String code) {
        return entityManager
                .createQuery(
                        "select c from StoredStandardChange c where c.code = :code order by c.number desc",
                        StoredStandardChange.class)
                .setParameter("code", code)
                .getResultStream()
                .map(StoredStandardChange::toModel)
                .toList();
    }

    /** Keeps an indicator as it is to be, without the versions it no longer has; what it is made of follows when all of them are there. */
    public void keep(StandardHistory history) {
        String code = history.code();
        StoredStandardIndicator stored = findStored(code).orElseGet(() -> {
            StoredStandardIndicator added = new StoredStandardIndicator(code);
            added.place(nextPosition());
            entityManager.persist(added);
            return added;
        });
        stored.describe(history.versions().get(0));
        listVersions(code).stream()
                .filter(version -> history.find(Optional.of(new ReportingMonth(version.fromMonth())))
                        .isEmpty())
                .forEach(entityManager::remove);
        history.versions().stream()
                .skip(1)
                .forEach(version -> version(code, version.from().orElseThrow()).describe(version));
    }

    /** Keeps what an indicator is made of and what replaces it, and counts the change. */
    public int relate(StandardHistory history) {
        entityManager.flush();
        StoredStandardIndicator stored = findStored(history.code()).orElseThrow();
        stored.relate(history.latest().recipe());
        stored.end(history.last(), history.replacedBy());
        return stored.change();
    }

    /** Writes a change down. */
    public void note(String code, StandardChange change) {
        entityManager.persist(new StoredStandardChange(code, change));
    }

    /** Puts an indicator to another place of the catalogue. */
    public void place(String code, int position) {
        findStored(code).orElseThrow().place(position);
    }

    /** The places of the catalogue, by code. */
    public Map<String, Integer> mapPlaces() {
        return listStored(LockModeType.NONE).stream()
                .collect(Collectors.toMap(StoredStandardIndicator::code, StoredStandardIndicator::position));
    }

    private List<StoredStandardIndicator> listStored(LockModeType lock) {
        return entityManager
                .createQuery(
                        "select s from StoredStandardIndicator s order by s.position, s.code",
                        StoredStandardIndicator.class)
                .setLockMode(lock)
                .getResultList();
    }

    private Optional<StoredStandardIndicator> findStored(String code) {
        return Optional.ofNullable(entityManager.find(StoredStandardIndicator.class, code));
    }

    private int nextPosition() {
        entityManager.flush();
        return entityManager
                        .createQuery(
                                "select coalesce(max(s.position), 0) from StoredStandardIndicator s", Integer.class)
                        .getSingleResult()
                + 1;
    }

    private StoredStandardVersion version(String code, ReportingMonth from) {
        StoredStandardVersion.Key key = new StoredStandardVersion.Key(code, from);
        return Optional.ofNullable(entityManager.find(StoredStandardVersion.class, key))
                .orElseGet(() -> {
                    StoredStandardVersion added = new StoredStandardVersion(code, from);
                    entityManager.persist(added);
                    return added;
                });
    }
}
