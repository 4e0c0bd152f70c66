package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.entity.StoredNationalMeasure;
import uk.councilportal.benchmark.entity.StoredNationalSeries;
import uk.councilportal.benchmark.entity.StoredNationalValue;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.SeriesKey;

/** The measures of the official tool, and the national series with their figures: the same for every caller. */
@ApplicationScoped
public class NationalSeriesRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected NationalSeriesRepository() {}

    public NationalSeriesRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The catalogue in its order. */
    public List<NationalMeasure> listMeasures() {
        return entityManager
                .createQuery("select m from StoredNationalMeasure m order by m.position", StoredNationalMeasure.class)
                .getResultStream()
                .map(StoredNationalMeasure::toModel)
                .toList();
    }

    /** The first entry of the catalogue with this short name. */
    public Optional<NationalMeasure> findMeasure(String measure) {
        return entityManager
                .createQuery(
                        "select m from StoredNationalMeasure m where m.measure = :measure order by m.position",
                        StoredNationalMeasure.class)
                .setParameter("measure", measure)
                .setMaxResults(1)
                .getResultStream()
                .map(StoredNationalMeasure::toModel)
                .findFirst();
    }

    /** Keeps an entry of the catalogue, new or described anew. */
    public void keep(NationalMeasure measure) {
        StoredNationalMeasure.Key key = new StoredNationalMeasure.Key(measure.key());
        Optional.ofNullable(entityManager.find(StoredNationalMeasure.class, key))
                .ifPresentOrElse(
                        stored -> stored.describe(measure),
                        () -> entityManager.persist(new StoredNationalMeasure(measure)));
    }

    /** The numbers of all series. */
    public Map<SeriesKey, Integer> mapSeries() {
        return entityManager
                .createQuery("select s from StoredNationalSeries s", StoredNationalSeries.class)
                .getResultStream()
                .collect(Collectors.toMap(StoredNationalSeries::key, StoredNationalSeries::id));
    }

    /** The number of a series. */
    public Optional<Integer> findSeries(SeriesKey key) {
        return entityManager
                .createQuery(
                        "select s from StoredNationalSeries s where s.source = :source and s.measure = :measure"
                                + " and s.category = :category",
                        StoredNationalSeries.class)
                .setParameter("source", key.source())
                .setParameter("measure", key.measure())
                .setParameter("category", key.category())
                .getResultStream()
                .map(StoredNationalSeries::id)
                .findFirst();
    }

    /** Begins a series and returns its number. */
    public int add(SeriesKey key) {
        StoredNationalSeries series = new StoredNationalSeries(key);
        entityManager.persist(series);
        entityManager.flush();
        return series.id();
    }

    /** The years of a series that have at least one number, by label. */
    public List<String> listPeriods(int seriesId) {
        return entityManager
                .createQuery(
                        "select distinct v.period from StoredNationalValue v where v.seriesId = :series"
                                + " and v.value is not null order by v.period",
                        String.class)
                .setParameter("series", seriesId)
                .getResultList();
    }

    /** The figures of one year of a series by area. */
    public Map<String, AreaFigure> mapFigures(int seriesId, String period) {
        return entityManager
                .createQuery(
                        "select v from StoredNationalValue v where v.seriesId = :series and v.period = :period"
                                + " order by v.area",
                        StoredNationalValue.class)
                .setParameter("series", seriesId)
                .setParameter("period", period)
                .getResultStream()
                .map(StoredNationalValue::toModel)
                .collect(Collectors.toMap(AreaFigure::area, figure -> figure, (one, other) -> one, LinkedHashMap::new));
    }

    /** An empty staging table on the connection of the running transaction. */
    public NationalStaging stage() {
        return new NationalStaging(entityManager);
    }
}
