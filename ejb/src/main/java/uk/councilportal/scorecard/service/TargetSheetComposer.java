package uk.councilportal.scorecard.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.target.model.KeptTarget;
import uk.councilportal.target.model.TargetPlace;
import uk.councilportal.target.model.TargetSetting;

/** Composes the lines of a report's targets: its rows, and every part of the council's children with a target. */
final class TargetSheetComposer {

    private static final int WHOLE_COUNCIL = 0;

    private final String report;
    private final FinancialYear year;
    private final Map<KeptTarget.Key, TargetSetting> targets;
    private final Map<Integer, Breakdown> breakdowns;

    TargetSheetComposer(
            String report, FinancialYear year, List<KeptTarget> targets, Map<Integer, Breakdown> breakdowns) {
        this.report = report;
        this.year = year;
        this.targets = targets.stream().collect(Collectors.toMap(KeptTarget::key, KeptTarget::setting));
        this.breakdowns = breakdowns;
    }

    List<TargetRow> lines(List<KeptIndicator> indicators) {
        List<TargetRow> lines = new ArrayList<>();
        for (KeptIndicator indicator : indicators) {
            parts(indicator).map(part -> line(indicator, part)).forEach(lines::add);
        }
        return lines;
    }

    /** How many targets of the year before are without one in this year. */
    int toCopy(List<KeptIndicator> indicators) {
        List<Integer> ids = indicators.stream().map(KeptIndicator::id).toList();
        return (int) targets.keySet().stream()
                .filter(key -> ids.contains(key.indicatorId()) && key.year().equals(year.previous()))
                .filter(key -> !targets.containsKey(new KeptTarget.Key(key.indicatorId(), key.breakdownId(), year)))
                .count();
    }

    private Stream<Integer> parts(KeptIndicator indicator) {
        Stream<Integer> whole =
                indicator.definition().place().onScorecard() ? Stream.of(WHOLE_COUNCIL) : Stream.empty();
        Stream<Integer> withTarget = targets.keySet().stream()
                .filter(key -> key.indicatorId() == indicator.id())
                .map(KeptTarget.Key::breakdownId)
                .sorted(Comparator.naturalOrder());
        return Stream.concat(whole, withTarget).distinct();
    }

    private TargetRow line(KeptIndicator indicator, int part) {
        Optional<TargetSetting> setting =
                Optional.ofNullable(targets.get(new KeptTarget.Key(indicator.id(), part, year)));
        return new TargetRow(
                new TargetPlace(report, indicator.code().value(), part, year),
                indicator.definition().place().area(),
                RowComposer.name(new RowKey(indicator.definition(), breakdowns.getOrDefault(part, Breakdown.total()))),
                indicator.definition().measure().polarity(),
                setting.map(TargetSetting::state),
                new ToleranceText(indicator.definition().format()).of(setting));
    }
}
