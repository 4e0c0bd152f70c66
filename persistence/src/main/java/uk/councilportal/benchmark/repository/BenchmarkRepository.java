package uk.councilportal.benchmark.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.authority.model.Written;
import uk.councilportal.benchmark.entity.StoredBenchmark;
import uk.councilportal.benchmark.model.KeptBenchmark;

/** The benchmarks the council prints, as of a revision. */
@ApplicationScoped
public class BenchmarkRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected BenchmarkRepository() {}

    public BenchmarkRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All benchmarks of the council. */
    public List<KeptBenchmark> listBenchmarks(int revision) {
        Map<KeptBenchmark.Key, BigDecimal> latest = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select b from StoredBenchmark b where b.revision <= :revision"
                                + " order by b.indicatorId, b.breakdownId, b.kind, b.period, b.revision",
                        StoredBenchmark.class)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(b -> latest.put(
                        new KeptBenchmark.Key(b.indicatorId(), b.breakdownId(), b.kind(), b.period()), b.value()));
        return latest.entrySet().stream()
                .map(entry -> new KeptBenchmark(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Which benchmarks were kept after one revision up to another, each time. */
    public List<Written<KeptBenchmark.Key>> listWrittenBetween(int after, int upTo) {
        return entityManager
                .createQuery(
                        "select b from StoredBenchmark b where b.revision > :after and b.revision <= :upTo",
                        StoredBenchmark.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(b -> new Written<>(
                        new KeptBenchmark.Key(b.indicatorId(), b.breakdownId(), b.kind(), b.period()), b.revision()))
                .toList();
    }

    /** Keeps a new figure. */
    public void set(KeptBenchmark benchmark, int revision) {
        KeptBenchmark.Key key = benchmark.key();
        StoredBenchmark stored =
                new StoredBenchmark(key.indicatorId(), key.breakdownId(), key.kind(), key.period(), revision);
        stored.set(benchmark.value());
        entityManager.persist(stored);
    }
}
