package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.CellRelation.Term;
import uk.councilportal.period.model.ReportingMonth;

/**
 * How the months of one figure belong together with its years to date and rolling totals (statistics and disclosure, 3.6): what a
 * reader could subtract from each other.
 *
 * <p>A year to date less an earlier one of the same year is the months between; a rolling total less the one before it is the month
 * that entered less the month that left. Months that no page prints belong into the table as unseen figures: a relation of a
 * month that is not in the table is left out, and then nothing protects that month.
 */
public final class TimeRelations {

    private static final int YEAR = 12;

    private TimeRelations() {}

    /** Months and their years to date, which begin in April. */
    public static <K> List<CellRelation<K>> yearToDate(Map<ReportingMonth, K> months, Map<ReportingMonth, K> totals) {
        List<CellRelation<K>> relations = new ArrayList<>();
        TreeMap<ReportingMonth, K> inOrder = new TreeMap<>(totals);
        inOrder.forEach((month, total) -> {
            ReportingMonth april = month.financialYear().first();
            NavigableMap<ReportingMonth, K> earlier = inOrder.subMap(april, true, month, false);
            ReportingMonth first = earlier.isEmpty() ? april : earlier.lastKey().plus(1);
            List<Term<K>> terms = run(months, first, month);
            if (!terms.isEmpty()) {
                earlier.descendingMap().values().stream()
                        .limit(1)
                        .forEach(known -> terms.add(new Term<>(known, 1, true)));
                terms.add(new Term<>(total, -1, true));
                relations.add(new CellRelation.Sum<>(terms));
            }
        });
        return relations;
    }

    /** Months and their totals of twelve months. */
    public static <K> List<CellRelation<K>> rolling(Map<ReportingMonth, K> months, Map<ReportingMonth, K> totals) {
        List<CellRelation<K>> relations = new ArrayList<>();
        new TreeMap<>(totals).forEach((month, total) -> {
            K previous = totals.get(month.previous());
            K entered = months.get(month);
            K left = months.get(month.minus(YEAR));
            if (previous != null && entered != null && left != null) {
                relations.add(CellRelation.rolling(total, previous, entered, left));
            }
            List<Term<K>> terms = run(months, month.minus(YEAR - 1), month);
            if (!terms.isEmpty()) {
                terms.add(new Term<>(total, -1, true));
                relations.add(new CellRelation.Sum<>(terms));
            }
        });
        return relations;
    }

    /** A quarter and its months. The months are printed before, so that it is the quarter which is withheld to protect them. */
    public static <K> CellRelation<K> quarter(List<K> months, K quarter) {
        List<Term<K>> terms = new ArrayList<>();
        months.forEach(month -> terms.add(new Term<>(month, 1, true)));
        terms.add(new Term<>(quarter, -1, false));
        return new CellRelation.Sum<>(terms);
    }

    /** The months from the first to the last as parts; none when one of them is not in the table. */
    private static <K> List<Term<K>> run(Map<ReportingMonth, K> months, ReportingMonth first, ReportingMonth last) {
        List<Term<K>> run = new ArrayList<>();
        for (ReportingMonth month = first; !month.isAfter(last); month = month.plus(1)) {
            K part = months.get(month);
            if (part == null) {
                return List.of();
            }
            run.add(new Term<>(part, 1, false));
        }
        return run;
    }
}
