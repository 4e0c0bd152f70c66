package uk.councilportal.archive.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A council's populations as a portal has come to know them, revision by revision of its national reference data. Every portal counts
 * those revisions for itself, so an issue that was frozen at one of them has to be frozen at another elsewhere: at
 * one as of which the council's populations are the same, and with them every rate.
 */
public final class PopulationHistory {
    private final List<Line> lines;

    public PopulationHistory(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * A population as it was taken in.
     *
     * @param key the series, the area and the first month
     * @param revision of national reference data
     * @param facts the last month and the number of children
     */
    public record Line(List<String> key, int revision, List<Optional<String>> facts) {}

    /**
     * The revision of this portal as of which the populations are those of another portal.
     *
     * @param theirs the other portal's history
     * @param revision the other portal's revision
     * @param latest the latest revision of this portal
     * @return the same number where it fits, else the highest that does; empty when there is none
     */
    public OptionalInt sameAs(PopulationHistory theirs, int revision, int latest) {
        Map<List<String>, List<Optional<String>>> wanted = theirs.asOf(revision);
        if (revision <= latest && asOf(revision).equals(wanted)) {
            return OptionalInt.of(revision);
        }
        Set<Integer> turns = new HashSet<>(Set.of(0));
        lines.forEach(line -> turns.add(line.revision()));
        return turns.stream()
                .filter(turn -> asOf(turn).equals(wanted))
                .mapToInt(Integer::intValue)
                .max();
    }

    private Map<List<String>, List<Optional<String>>> asOf(int revision) {
        Map<List<String>, List<Optional<String>>> facts = new HashMap<>();
        lines.stream()
                .filter(line -> line.revision() <= revision)
                .sorted(Comparator.comparingInt(Line::revision))
                .forEach(line -> facts.put(line.key(), line.facts()));
        return facts;
    }
}
