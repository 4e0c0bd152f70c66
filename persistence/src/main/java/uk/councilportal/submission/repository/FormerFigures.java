package uk.councilportal.submission.repository;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.FormerPublishedValue;
import uk.councilportal.submission.entity.PublishedValue;
import uk.councilportal.submission.model.PublishedFigure;

/** What a report has published before, to see which figures a new issue revises. */
final class FormerFigures {
    /** The decimals the database keeps. */
    private static final int DECIMALS = 10;

    private static final String FIGURES =
            "select v.indicatorId, v.breakdownId, v.month, v.standardCode, v.value, v.numerator, v.denominator"
                    + " from PublishedValue v where v.reportId = :report and v.month <= :month";
    private static final int KEY_COLUMNS = 4;

    private final Map<List<Object>, List<Object>> numbers;

    private FormerFigures(Map<List<Object>, List<Object>> numbers) {
        this.numbers = numbers;
    }

    /** The figures up to a month; one query. */
    static FormerFigures of(EntityManager entityManager, int reportId, ReportingMonth month) {
        return new FormerFigures(entityManager
                .createQuery(FIGURES, Object[].class)
                .setParameter("report", reportId)
                .setParameter("month", month.index())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> List.of(row[0], row[1], row[2], row[3]),
                        row -> Stream.of(row)
                                .skip(KEY_COLUMNS)
                                .<Object>map(number -> kept(Optional.ofNullable((BigDecimal) number)))
                                .toList())));
    }

    /** Whether the figure was published before, and otherwise. */
    boolean isRevised(PublishedFigure figure) {
        List<Object> former = numbers.get(key(figure));
        Amounts now = figure.outcome().amounts();
        return former != null
                && !former.equals(List.of(kept(now.value()), kept(now.numerator()), kept(now.denominator())));
    }

    /** Keeps what the new figures replace by others, or leave out, before it is deleted. */
    void keepReplaced(EntityManager entityManager, Collection<PublishedFigure> figures) {
        Set<List<Object>> replaced = new HashSet<>(numbers.keySet());
        figures.stream()
                .filter(figure -> !isRevised(figure))
                .map(FormerFigures::key)
                .forEach(replaced::remove);
        if (replaced.isEmpty()) {
            return;
        }
        entityManager
                .createQuery(
                        "select v from PublishedValue v where v.indicatorId in :indicators and v.month in :months",
                        PublishedValue.class)
                .setParameter("indicators", parts(replaced, 0))
                .setParameter("months", parts(replaced, 2))
                .getResultList()
                .forEach(value -> {
                    if (replaced.contains(value.figureKey())) {
                        entityManager.persist(new FormerPublishedValue(value));
                    }
                    entityManager.detach(value);
                });
    }

    private static Set<Object> parts(Set<List<Object>> keys, int part) {
        return keys.stream().map(key -> key.get(part)).collect(Collectors.toSet());
    }

    private static List<Object> key(PublishedFigure figure) {
        return List.of(
                figure.indicatorId(),
                figure.breakdownId(),
                figure.period().end().index(),
                figure.link().standardCode());
    }

    /** A number as the database keeps it. */
    private static Optional<BigDecimal> kept(Optional<BigDecimal> number) {
        return number.map(each -> each.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
