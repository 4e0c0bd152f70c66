package uk.councilportal.observation.service;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationStaging;
import uk.councilportal.observation.repository.StagedBeginnings;
import uk.councilportal.observation.repository.StagedSeries;
import uk.councilportal.observation.rules.EndedMeasureRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;

/**
 * Refuses the rows of a file with figures that are no longer given: those of a retired indicator, of a retired member of a
 * dimension, and those after the end of an old measure. As in the grid, a figure that is kept can be corrected.
 */
final class UnusedFigures {
    private final FigureDirectory directory;
    private final ObservationStaging staging;
    private final FailureLog failures;

    UnusedFigures(FigureDirectory directory, ObservationStaging staging, FailureLog failures) {
        this.directory = directory;
        this.staging = staging;
        this.failures = failures;
    }

    /** Takes them out of the file and says of each what can be done. */
    void refuse() {
        directory.listRetiredIndicators().forEach(this::refuseIndicator);
        directory.mapRetiredBreakdowns().forEach((number, breakdown) -> refuseMember(number, breakdown.members()));
        staging.listEnding().forEach(this::refuseEnded);
    }

    private void refuseIndicator(int indicatorId) {
        String ref =
                directory.findName(indicatorId).map(name -> name.ref().value()).orElse("");
        String message =
                "The indicator %s is no longer used. Leave the row out, or have the indicator put back into use"
                        .formatted(ref);
        staging.takeOut(
                new StagedBeginnings(StagedBeginnings.Column.INDICATOR, indicatorId),
                line -> failures.add(new ImportFailure(line, "ref", message, ref)));
    }

    private void refuseMember(int breakdownId, String members) {
        String message =
                "\"%s\" is no longer used. Leave the row out, or name a member that is in use".formatted(members);
        staging.takeOut(
                new StagedBeginnings(StagedBeginnings.Column.BREAKDOWN, breakdownId),
                line -> failures.add(new ImportFailure(line, "member", message, members)));
    }

    private void refuseEnded(StagedSeries series) {
        NavigableMap<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        series.figures()
                .forEach(figure ->
                        figure.staged().or(figure::kept).ifPresent(status -> said.put(figure.month(), status)));
        for (StagedSeries.Figure figure : series.figures()) {
            Optional<ReportingMonth> end =
                    begins(figure) ? EndedMeasureRule.endBefore(said, figure.month()) : Optional.empty();
            end.ifPresent(month ->
                    staging.takeOut(series.at(figure.month()), line -> failures.add(line, "period", ended(month))));
        }
    }

    private static boolean begins(StagedSeries.Figure figure) {
        boolean kept = figure.kept()
                .filter(status -> status != ObservationStatus.NOT_ENTERED)
                .isPresent();
        return !kept
                && figure.staged().filter(EndedMeasureRule::needsTheMeasure).isPresent();
    }

    private static String ended(ReportingMonth month) {
        return "The measure had ended by %1$s, which says OLD_MEASURE. Leave the row out, or put %1$s right in the same file"
                .formatted(month.longName());
    }
}
