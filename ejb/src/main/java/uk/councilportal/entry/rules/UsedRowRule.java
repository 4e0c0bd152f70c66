package uk.councilportal.entry.rules;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.EndedMeasureRule;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Tells which rows of a report are still used in a month.
 *
 * <p>A row is used no longer when the council has retired one of its members, outside the months of its members, and after
 * a figure that says the measure has ended. Where anything is said for the month itself, the row is used: what is kept can
 * be seen and corrected.
 */
public final class UsedRowRule {
    private final ObservationSet entered;
    private final RetiredMembers retired;

    /** Judges by what was entered and by the members the council has retired. */
    public UsedRowRule(ObservationSet entered, RetiredMembers retired) {
        this.entered = entered;
        this.retired = retired;
    }

    /** Whether a figure of the row is offered for the month. */
    public boolean isUsed(IndicatorDefinition indicator, Breakdown breakdown, ReportingMonth month) {
        Optional<ReportingPeriod> due = DuePeriodRule.due(indicator.measure().frequency(), month);
        boolean said = due.flatMap(period -> entered.find(indicator.code(), breakdown, period))
                .filter(UsedRowRule::saysSomething)
                .isPresent();
        boolean outOfUse = indicator.place().retired()
                || retired.areIn(breakdown, due.orElseGet(() -> ReportingPeriod.month(month)));
        return said || !outOfUse && !hasEnded(indicator, breakdown, month);
    }

    private boolean hasEnded(IndicatorDefinition indicator, Breakdown breakdown, ReportingMonth month) {
        NavigableMap<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        entered.periods(indicator.code(), breakdown).stream()
                .filter(period ->
                        period.type() == indicator.measure().frequency().periodType())
                .flatMap(period -> entered.find(indicator.code(), breakdown, period).stream())
                .forEach(observation -> said.put(observation.period().end(), observation.status()));
        return EndedMeasureRule.endBefore(said, month).isPresent();
    }

    private static boolean saysSomething(Observation observation) {
        return observation.status() != ObservationStatus.NOT_ENTERED;
    }
}
