package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.ProtectedCell;
import uk.councilportal.disclosure.model.ProtectedTable;

/**
 * A table by numbers: its figures in the order of the table, what is left of each whole beside a part that is shown as a share of it, and how all of them are
 * linked. Parts of the table without any small count are left alone.
 */
final class TableIndex<K> {

    /**
     * A figure that follows from others.
     *
     * @param figure its number
     * @param inputs what it follows from
     */
    record Followed(int figure, int[] inputs) {}

    private final Map<K, Integer> numbers;
    private final List<Figure> figures;
    private final List<Equation> equations = new ArrayList<>();
    private final List<int[]> reissued = new ArrayList<>();
    private final List<Followed> followed = new ArrayList<>();
    private final Groups groups;

    TableIndex(ProtectedTable<K> table, DisclosureAudience audience, Set<K> known) {
        int size = table.cells().size();
        numbers = new HashMap<>(size * 2);
        figures = new ArrayList<>(size * 2);
        for (ProtectedCell<K> cell : table.cells()) {
            numbers.put(cell.key(), figures.size());
            Figure figure = Figure.of(cell, audience);
            figures.add(known.contains(cell.key()) ? figure.known() : figure);
        }
        table.relations().forEach(this::follow);
        table.relations().forEach(relation -> add(relation, table));
        groups = new Groups(figures.size());
        equations.forEach(equation -> groups.join(equation.figures()));
        reissued.forEach(groups::join);
    }

    boolean contains(K key) {
        return numbers.containsKey(key);
    }

    int number(K key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    List<Figure> figures() {
        return figures;
    }

    List<Followed> followed() {
        return followed;
    }

    /** The linked figures of which at least one is a small count. */
    Collection<LinkedFigures> endangered() {
        Map<Integer, LinkedFigures> endangered = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).small() && groups.isLinked(i)) {
                endangered.computeIfAbsent(groups.of(i), group -> new LinkedFigures());
            }
        }
        for (int i = 0; i < figures.size() && !endangered.isEmpty(); i++) {
            LinkedFigures group = endangered.get(groups.of(i));
            if (group != null) {
                group.figures().add(i);
            }
        }
        for (Equation equation : equations) {
            LinkedFigures group = endangered.get(groups.of(equation.figures()[0]));
            if (group != null) {
                group.equations().add(equation);
            }
        }
        for (int[] pair : reissued) {
            LinkedFigures group = endangered.get(groups.of(pair[0]));
            if (group != null) {
                group.reissued().add(pair);
            }
        }
        return endangered.values();
    }

    private void follow(CellRelation<K> relation) {
        if (relation instanceof CellRelation.Derived<K> derived) {
            follow(derived.cell(), derived.inputs());
        } else if (relation instanceof CellRelation.Share<K> share) {
            follow(share.cell(), List.of(share.numerator(), share.denominator()));
        }
    }

    private void follow(K cell, List<K> inputs) {
        int[] sources = inputs.stream().mapToInt(this::number).toArray();
        followed.add(new Followed(number(cell), sources));
        for (int source : sources) {
            figures.set(source, figures.get(source).inferable());
        }
    }

    private void add(CellRelation<K> relation, ProtectedTable<K> table) {
        if (relation instanceof CellRelation.Sum<K> sum) {
            addSum(sum.terms());
        } else if (relation instanceof CellRelation.Reissued<K> pair) {
            addReissued(number(pair.earlier()), number(pair.later()));
        } else if (relation instanceof CellRelation.Share<K> share) {
            ProtectedCell<K> part = table.cells().get(number(share.numerator()));
            ProtectedCell<K> whole = table.cells().get(number(share.denominator()));
            if (part.number().isPresent() && whole.number().isPresent()) {
                addRest(number(whole.key()), number(part.key()), part.isCount());
            }
        }
    }

    private void addSum(List<CellRelation.Term<K>> terms) {
        Equation equation = new Equation(new int[terms.size()], new int[terms.size()], new boolean[terms.size()]);
        for (int i = 0; i < terms.size(); i++) {
            equation.figures()[i] = number(terms.get(i).key());
            equation.signs()[i] = terms.get(i).sign();
            equation.totals()[i] = terms.get(i).total();
        }
        equations.add(equation);
    }

    private void addReissued(int earlier, int later) {
        Figure one = figures.get(earlier);
        Figure other = figures.get(later);
        if (one.number().compareTo(other.number()) == 0) {
            equations.add(Equation.same(earlier, later));
        } else {
            reissued.add(new int[] {earlier, later});
        }
    }

    private void addRest(int whole, int part, boolean count) {
        Figure rest = Figure.rest(figures.get(whole), figures.get(part), count);
        if (rest.number().signum() >= 0) {
            equations.add(Equation.whole(whole, part, figures.size()));
            figures.add(rest);
        }
    }
}
