package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A standard indicator as it will be, beside what it is.
 *
 * @param before as it is; empty for a new one
 * @param after as it will be
 * @param reason why; may be empty where no published figure is touched
 * @param touched the months with published figures of which something else will be said
 */
record StandardDraft(
        Optional<StandardHistory> before, StandardHistory after, String reason, SortedSet<ReportingMonth> touched) {
    private static final int LONGEST = 8_000;

    /** A cell that is not as it was. */
    record Difference(String column, String before, String after) {}

    /** The cells in which two rows differ, in the order of the file. */
    static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        return columns.stream()
                .map(column -> new Difference(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    /** Every cell that is not as it was, each with the version it is about. */
    List<StandardDifference> differences() {
        List<StandardDifference> all = new ArrayList<>();
        for (StandardVersion version : after.versions()) {
            Map<String, String> old = before.flatMap(
                            history -> history.find(version.from()).map(found -> StandardRow.of(history, found)))
                    .orElse(Map.of());
            all.addAll(differences(version.from(), old, StandardRow.of(after, version)));
        }
        before.ifPresent(history -> history.versions().stream()
                .filter(version -> after.find(version.from()).isEmpty())
                .forEach(version -> all.addAll(removed(history, version))));
        return all;
    }

    /** What the months of a version that is no more say instead. */
    private List<StandardDifference> removed(StandardHistory history, StandardVersion version) {
        StandardVersion instead = after.at(version.from().orElseThrow());
        return differences(version.from(), StandardRow.of(history, version), StandardRow.of(after, instead));
    }

    private static List<StandardDifference> differences(
            Optional<ReportingMonth> from, Map<String, String> before, Map<String, String> after) {
        return differences(before, after).stream()
                .map(each -> new StandardDifference(from, each.column(), each.before(), each.after()))
                .toList();
    }

    /** The same in words, for the book of changes. */
    String words() {
        String words = differences().stream().map(StandardDifference::words).collect(Collectors.joining("\n"));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    /** The months with which the series breaks now and did not before, or the other way round. */
    Set<ReportingMonth> movedBreaks() {
        Set<ReportingMonth> old = before.map(StandardDraft::breaks).orElse(Set.of());
        Set<ReportingMonth> now = breaks(after);
        return Stream.concat(old.stream(), now.stream())
                .filter(month -> old.contains(month) != now.contains(month))
                .collect(Collectors.toSet());
    }

    private static Set<ReportingMonth> breaks(StandardHistory history) {
        return history.breaks().stream().map(SeriesBreak::month).collect(Collectors.toSet());
    }
}
