package uk.councilportal.scorecard.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * Compares two states of a report, period by period.
 *
 * <p>A figure is restated when it was known and is different at the printed precision, or is not known any more. A figure that is new is not.
 */
final class RestatementFinder {

    private final ScorecardMaterial material;
    private final ScorecardCalculation before;
    private final ScorecardCalculation now;
    private final ShownFigures shown;

    RestatementFinder(ScorecardMaterial material, ScorecardCalculation before, ScorecardCalculation now) {
        this.material = material;
        this.before = before;
        this.now = now;
        this.shown = material.shown(now, Set.of());
    }

    Restatements find(WrittenNotes written) {
        ScorecardComposer rows = new ScorecardComposer(material, shown);
        List<Restatements.Entry> found = new ArrayList<>();
        for (KeptIndicator kept : material.indicators()) {
            if (kept.definition().place().onScorecard()) {
                for (RowKey row : rows.keys(kept.definition())) {
                    written.periods()
                            .forEach(period -> entry(
                                            row, period, written.find(period, kept.id(), Optional.of(row.breakdown())))
                                    .ifPresent(found::add));
                }
            }
        }
        return new Restatements(found);
    }

    private Optional<Restatements.Entry> entry(RowKey row, ReportingPeriod period, ChangeNote written) {
        MeasureValue was = before.value(row.code(), row.breakdown(), period);
        MeasureValue is = now.value(row.code(), row.breakdown(), period);
        if (!was.isKnown() || !differs(row.indicator(), was, is)) {
            return Optional.empty();
        }
        Restatement note = new Restatement(
                RowComposer.name(row),
                period,
                shown.shown(row.indicator(), was, period.end()),
                shown.shown(row.indicator(), is, period.end()),
                written);
        return Optional.of(new Restatements.Entry(new RestatedCell(row.code(), row.breakdown(), period), note));
    }

    private static boolean differs(IndicatorDefinition indicator, MeasureValue was, MeasureValue is) {
        return !was.known().map(indicator.format()::round).equals(is.known().map(indicator.format()::round));
    }
}
