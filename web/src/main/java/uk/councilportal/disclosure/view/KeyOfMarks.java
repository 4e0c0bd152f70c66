package uk.councilportal.disclosure.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.platform.faces.Mark;

/**
 * The marks and symbols that occur in a table, for the key under it.
 *
 * @param groups marks that belong together, in the order of the columns
 * @param symbols symbols in place of figures
 * @param restated whether a restated figure is shown
 * @param small by which policies small numbers are shown
 * @param broken whether a figure is shown that is counted otherwise than the one before it
 */
public record KeyOfMarks(
        List<Set<Mark>> groups, Set<String> symbols, boolean restated, Set<DisclosurePolicy> small, boolean broken) {

    /** The key of a table with these marks and figures. */
    public static KeyOfMarks of(List<Set<Mark>> groups, List<DisclosedValue> figures, boolean restated) {
        Set<DisclosurePolicy> small = new LinkedHashSet<>();
        figures.forEach(figure -> figure.smallBy().ifPresent(small::add));
        return new KeyOfMarks(groups, symbols(figures.stream()), restated, small, false);
    }

    /** The same key with the mark of figures that are counted otherwise, where there are any. */
    public KeyOfMarks broken(boolean any) {
        return new KeyOfMarks(groups, symbols, restated, small, any);
    }

    /** The key of a table with marks of one kind, in their order, and figures. */
    public static KeyOfMarks of(Stream<Mark> marks, Stream<DisclosedValue> figures) {
        return of(List.of(marks.collect(Collectors.toCollection(LinkedHashSet::new))), figures.toList(), false);
    }

    /** The symbols among some figures, for a page whose marks carry their words. */
    public static KeyOfMarks ofSymbols(Stream<DisclosedValue> figures) {
        return of(List.of(), figures.toList(), false);
    }

    private static Set<String> symbols(Stream<DisclosedValue> figures) {
        Set<String> found = new LinkedHashSet<>();
        figures.flatMap(figure -> figure.symbol().stream()).forEach(symbol -> found.add(symbol.mark()));
        return found;
    }
}
