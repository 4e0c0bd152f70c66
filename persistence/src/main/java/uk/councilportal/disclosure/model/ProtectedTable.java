package uk.councilportal.disclosure.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything one audience can look at together, before anything is withheld: the figures of all views, breakdowns, months and issues
 * that belong together, and how they do. Figures left out are not protected from being worked out of those that are in.
 *
 * @param cells the figures; their order decides between equal candidates for withholding
 * @param relations how they belong together
 * @param <K> the kind of key
 */
public record ProtectedTable<K>(List<ProtectedCell<K>> cells, List<CellRelation<K>> relations) {

    /** Refuses two figures of one key, and relations of figures that are not in the table. */
    public ProtectedTable {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
        Set<K> keys = new HashSet<>(cells.size() * 2);
        for (ProtectedCell<K> cell : cells) {
            if (!keys.add(cell.key())) {
                throw new IllegalArgumentException("Twice in the table: " + cell.key());
            }
        }
        for (CellRelation<K> relation : relations) {
            if (!keys.containsAll(relation.keys())) {
                throw new IllegalArgumentException("A relation of figures that are not in the table: " + relation);
            }
        }
    }
}
