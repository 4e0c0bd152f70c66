package uk.councilportal.observation.service;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationStaging;
import uk.councilportal.observation.repository.StagedBeginnings;
import uk.councilportal.observation.repository.StagedFigures;
import uk.councilportal.observation.repository.StagedLine;
import uk.councilportal.observation.repository.StagedOutside;
import uk.councilportal.observation.repository.StagedSeries;
import uk.councilportal.observation.rules.EndedMeasureRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;

/**
 * Refuses the rows of a file with figures that are no longer given: those of a retired indicator, of a retired member of a
 * dimension, those outside the months of a member, and those after the end of an old measure. As in the grid, a figure that
 * is kept can be corrected.
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
        refuseIndicators(directory.listRetiredIndicators());
        refuseMembers(directory.mapRetiredBreakdowns());
        directory
                .mapLimitedBreakdowns()
                .forEach((number, members) -> members.forEach(member -> refuse(number, member)));
        refuseEnded();
    }

    private void refuseIndicators(Set<Integer> retired) {
        if (!retired.isEmpty()) {
            staging.takeOut(
                    new StagedBeginnings(StagedBeginnings.Column.INDICATOR, retired),
                    line -> failures.add(ofIndicator(line)));
        }
    }

    private ImportFailure ofIndicator(StagedLine line) {
        String ref = directory
                .findName(line.figures().indicatorId())
                .map(name -> name.ref().value())
                .orElse("");
        String message =
                "The indicator %s is no longer used. Leave the row out, or have the indicator put back into use"
                        .formatted(ref);
        return new ImportFailure(line.line(), "ref", message, ref);
    }

    private void refuseMembers(Map<Integer, Breakdown> retired) {
        if (!retired.isEmpty()) {
            staging.takeOut(
                    new StagedBeginnings(StagedBeginnings.Column.BREAKDOWN, retired.keySet()),
                    line -> failures.add(ofMembers(
                            line.line(),
                            retired.get(line.figures().breakdownId()).members())));
        }
    }

    private static ImportFailure ofMembers(long line, String members) {
        String message =
                "\"%s\" is no longer used. Leave the row out, or name a member that is in use".formatted(members);
        return new ImportFailure(line, "member", message, members);
    }

    private void refuse(int breakdownId, DimensionMember member) {
        staging.takeOut(
                new StagedOutside(breakdownId, member.validity()),
                line -> failures.add(new ImportFailure(
                        line.line(),
                        "period",
                        "\"%s\" has figures %s only. Leave the row out, or have its months changed"
                                .formatted(member.name(), member.validity()),
                        line.figures().month().toString())));
    }

    private void refuseEnded() {
        Map<StagedLine.Figures, ReportingMonth> ended = new HashMap<>();
        staging.listEnding().forEach(series -> findEnded(series, ended));
        if (!ended.isEmpty()) {
            staging.takeOut(
                    new StagedFigures(ended.keySet()),
                    line -> failures.add(line.line(), "period", ended(ended.get(line.figures()))));
        }
    }

    private static void findEnded(StagedSeries series, Map<StagedLine.Figures, ReportingMonth> ended) {
        NavigableMap<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        series.figures()
                .forEach(figure ->
                        figure.staged().or(figure::kept).ifPresent(status -> said.put(figure.month(), status)));
        series.figures().stream()
                .filter(UnusedFigures::begins)
                .forEach(figure -> EndedMeasureRule.endBefore(said, figure.month())
                        .ifPresent(end -> ended.put(series.at(figure.month()), end)));
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
