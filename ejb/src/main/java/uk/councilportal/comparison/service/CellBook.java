package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The cells of one council's table and how they belong together, issue by issue. A figure that a later issue has otherwise is a
 * cell of its own, related to the one before; one that stays the same stays one cell.
 */
final class CellBook {

    private final Map<FigureKey, ProtectedCell<FigureKey>> cells = new LinkedHashMap<>();
    private final Set<CellRelation<FigureKey>> relations = new LinkedHashSet<>();
    private final Map<FigureKey, FigureKey> latest = new HashMap<>();
    private final Map<FigureKey, FigureKey> current = new LinkedHashMap<>();
    private final Map<FigureKey.Part, Map<String, Map<ReportingMonth, FigureKey>>> byMonth =
            new EnumMap<>(FigureKey.Part.class);

    /** Begins the next issue. */
    void turn() {
        current.clear();
        byMonth.clear();
    }

    /** Puts a figure of the running issue in, unless it is there; the key it has there. */
    FigureKey put(FigureKey figure, Function<FigureKey, ProtectedCell<FigureKey>> cell) {
        return Optional.ofNullable(current.get(figure)).orElseGet(() -> add(figure, cell));
    }

    private FigureKey add(FigureKey figure, Function<FigureKey, ProtectedCell<FigureKey>> cell) {
        FigureKey before = latest.get(figure);
        FigureKey next = before == null ? figure : before.version(before.version() + 1);
        ProtectedCell<FigureKey> made = cell.apply(next);
        FigureKey kept = before != null && isSame(cells.get(before), made) ? before : next;
        if (kept == next) {
            cells.put(next, made);
            if (before != null && made.isCount()) {
                relations.add(new CellRelation.Reissued<>(before, next));
            }
        }
        latest.put(figure, kept);
        current.put(figure, kept);
        byMonth.clear();
        return kept;
    }

    private static boolean isSame(ProtectedCell<FigureKey> one, ProtectedCell<FigureKey> other) {
        return one.seen() == other.seen()
                && one.number().orElseThrow().compareTo(other.number().orElseThrow()) == 0;
    }

    BigDecimal number(FigureKey key) {
        return cells.get(key).number().orElseThrow();
    }

    void relate(CellRelation<FigureKey> relation) {
        relations.add(relation);
    }

    /** A figure of the running issue. */
    Optional<ProtectedCell<FigureKey>> find(FigureKey figure) {
        return Optional.ofNullable(current.get(figure)).map(cells::get);
    }

    /** The cells of one part of an indicator in the running issue, by month. */
    Map<ReportingMonth, FigureKey> months(String code, FigureKey.Part part) {
        return byMonth.computeIfAbsent(part, this::months).getOrDefault(code, Map.of());
    }

    private Map<String, Map<ReportingMonth, FigureKey>> months(FigureKey.Part part) {
        Map<String, Map<ReportingMonth, FigureKey>> months = new HashMap<>();
        current.forEach((figure, cell) -> {
            if (figure.part() == part && figure.period().type() == PeriodType.MONTH) {
                months.computeIfAbsent(figure.code(), code -> new TreeMap<>()).put(figure.month(), cell);
            }
        });
        return months;
    }

    /** The figures of the running issue with their cells. */
    Map<FigureKey, FigureKey> figures() {
        return current;
    }

    /** Everything so far. */
    ProtectedTable<FigureKey> table() {
        return new ProtectedTable<>(List.copyOf(cells.values()), new ArrayList<>(relations));
    }
}
