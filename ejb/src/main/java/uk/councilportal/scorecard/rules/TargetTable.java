package uk.councilportal.scorecard.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;

/** The targets of a report, found by indicator, breakdown and the financial year of a period's last month. */
final class TargetTable {

    private final Map<IndicatorCode, List<Target>> targets;
    private final UnaryOperator<Breakdown> reduction;

    TargetTable(List<Target> targets, UnaryOperator<Breakdown> reduction) {
        this.targets = targets.stream().collect(Collectors.groupingBy(Target::code));
        this.reduction = reduction;
    }

    /** The target that applies. */
    Optional<TargetSetting> of(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        FinancialYear year = period.end().financialYear();
        return targets.getOrDefault(code, List.of()).stream()
                .filter(target -> target.year().equals(year))
                .filter(target -> reduction.apply(target.breakdown()).equals(reduction.apply(breakdown)))
                .map(Target::setting)
                .findFirst();
    }

    /** The period whose figure is held against the target. */
    ReportingPeriod ratedPeriod(TargetSetting setting, ReportingPeriod period) {
        return setting.basis() == TargetBasis.YEAR_TO_DATE ? ReportingPeriod.yearToDate(period.end()) : period;
    }
}
