package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.entity.StoredNationalMeasure;
import uk.councilportal.benchmark.entity.StoredNationalSeries;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.PublishedFigure;
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

    /** Begins a series and returns its number. */
    public int add(SeriesKey key) {
        StoredNationalSeries series = new StoredNationalSeries(key);
        entityManager.persist(series);
        entityManager.flush();
        return series.id();
    }

    /** The years in which each of these series has at least one number, by label. */
    public Map<Integer, List<String>> mapPeriods(Collection<Integer> seriesIds) {
        if (seriesIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select distinct v.seriesId, v.period from StoredNationalValue v where v.seriesId in :series"
                                + " and v.value is not null order by v.seriesId, v.period",
                        Object[].class)
                .setParameter("series", seriesIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Integer) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The figures of one year of each of these series, by series and area. */
    public Map<Integer, Map<String, AreaFigure>> mapFigures(Map<Integer, String> periodBySeries) {
        if (periodBySeries.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Map<String, AreaFigure>> figures = new HashMap<>();
        entityManager
                .createQuery(
                        "select v.seriesId, v.period, v.area, v.value, v.symbol, v.doubt from StoredNationalValue v"
                                + " where v.seriesId in :series and v.period in :periods",
                        Object[].class)
                .setParameter("series", periodBySeries.keySet())
                .setParameter("periods", Set.copyOf(periodBySeries.values()))
                .getResultStream()
                .filter(row -> row[1].equals(periodBySeries.get((Integer) row[0])))
                .forEach(row -> figures.computeIfAbsent((Integer) row[0], series -> new TreeMap<>())
                        .put((String) row[2], figure(row)));
        return figures;
    }

    private static AreaFigure figure(Object[] row) {
        return new AreaFigure(
                (String) row[2], PublishedFigure.kept((BigDecimal) row[3], (String) row[4]), Optional.ofNullable((Doubt)
                        row[5]));
    }

    /** An empty staging table on the connection of the running transaction. */
    public NationalStaging stage() {
        return new NationalStaging(entityManager);
    }
}
