package uk.councilportal.observation.rules;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

/**
 * When a measure has ended: the last thing the council said of its figures is that it is an old measure. A figure that was
 * taken back says nothing; a figure, or the word for a new measure, after the end lets it begin again.
 */
public final class EndedMeasureRule {
    private static final Set<ObservationStatus> NO_FIGURE_OF_IT =
            Set.of(ObservationStatus.OLD_MEASURE, ObservationStatus.NEW_MEASURE, ObservationStatus.NOT_ENTERED);

    private EndedMeasureRule() {}

    /**
     * The month of which it was last said, before another month, that the measure had ended; empty when it goes on.
     *
     * @param said what is said of the figures of one indicator and breakdown for one sort of period, by the month they end
     *     with
     * @param month the month after it
     */
    public static Optional<ReportingMonth> endBefore(
            NavigableMap<ReportingMonth, ObservationStatus> said, ReportingMonth month) {
        return said.headMap(month, false).descendingMap().entrySet().stream()
                .filter(figure -> figure.getValue() != ObservationStatus.NOT_ENTERED)
                .findFirst()
                .filter(last -> last.getValue() == ObservationStatus.OLD_MEASURE)
                .map(last -> last.getKey());
    }

    /** Whether what is said of a figure belongs to a measure that goes on: a number, or that there is none this time. */
    public static boolean needsTheMeasure(ObservationStatus said) {
        return !NO_FIGURE_OF_IT.contains(said);
    }
}
