package uk.councilportal.scorecard.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.Written;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * By whom, when and why the figures of a period were written. A figure that is computed has no note of its own: the last
 * one about its indicator counts, or else the last one about the period.
 */
final class WrittenNotes {
    private final Map<Place, ChangeNote> notes = new HashMap<>();
    private final TreeSet<ReportingPeriod> periods = new TreeSet<>();

    /** From what was written, the changes by revision, the reasons given for single figures, and the breakdowns. */
    WrittenNotes(
            List<ObservationRow> written,
            Map<Integer, Change> changes,
            Map<Written<FigureCell>, String> reasons,
            Map<Integer, Breakdown> names) {
        written.stream()
                .sorted(Comparator.comparingInt(ObservationRow::revision))
                .forEach(row -> {
                    FigureCell cell = new FigureCell(row.indicatorId(), row.breakdownId(), row.period());
                    String reason = reasons.get(new Written<>(cell, row.revision()));
                    ChangeNote note = note(row, changes.get(row.revision()), Optional.ofNullable(reason));
                    periods.add(row.period());
                    notes.put(new Place(row.period(), Optional.empty(), Optional.empty()), note);
                    notes.put(new Place(row.period(), Optional.of(row.indicatorId()), Optional.empty()), note);
                    notes.put(
                            new Place(
                                    row.period(),
                                    Optional.of(row.indicatorId()),
                                    Optional.ofNullable(names.get(row.breakdownId()))),
                            note);
                });
    }

    /** The periods that were written to, in their order. */
    Set<ReportingPeriod> periods() {
        return periods;
    }

    /** What is known of a figure of such a period. */
    ChangeNote find(ReportingPeriod period, int indicatorId, Optional<Breakdown> breakdown) {
        ChangeNote ofPeriod = notes.get(new Place(period, Optional.empty(), Optional.empty()));
        ChangeNote ofIndicator =
                notes.getOrDefault(new Place(period, Optional.of(indicatorId), Optional.empty()), ofPeriod);
        return notes.getOrDefault(new Place(period, Optional.of(indicatorId), breakdown), ofIndicator);
    }

    /** Where no reason was asked for, what was noted with the figure says why. */
    private static ChangeNote note(ObservationRow row, Change change, Optional<String> given) {
        String reason = given.or(change::reason)
                .or(() -> Optional.ofNullable(row.dataNote()))
                .orElse("");
        return new ChangeNote(reason, change.madeBy(), change.madeAt().toLocalDate());
    }

    /** A period, an indicator in it, or one figure. */
    private record Place(ReportingPeriod period, Optional<Integer> indicatorId, Optional<Breakdown> breakdown) {}
}
