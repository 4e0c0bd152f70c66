package uk.councilportal.scorecard.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;

/**
 * Rates a row with a target that is not stored. The report is calculated twice with the same rules; the second time the
 * new target stands before the kept ones, for every year the periods touch.
 */
final class TargetTrialComposer {

    private static final int MONTHS = 12;

    private final ScorecardMaterial material;
    private final ScorecardCalculation present;
    private final NationalSeries national;
    private final RowKey row;

    TargetTrialComposer(ScorecardMaterial material, NationalSeries national, RowKey row) {
        this.material = material;
        this.national = national;
        this.present =
                new ScorecardCalculation(material.inputs(), material.asked().month());
        this.row = row;
    }

    List<TrialMonth> months(TargetSetting setting) {
        List<ReportingPeriod> periods = periods();
        ScorecardCalculation proposed = new ScorecardCalculation(
                with(setting, periods), material.asked().month());
        List<PeriodFigure> figures = material.shown(present, Set.of(), national)
                .periodFigures(
                        row,
                        periods.stream().map(period -> rated(setting, period)).toList());
        return IntStream.range(0, periods.size())
                .mapToObj(at -> new TrialMonth(
                        periods.get(at),
                        figures.get(at),
                        present.rating(row.code(), row.breakdown(), periods.get(at)),
                        proposed.rating(row.code(), row.breakdown(), periods.get(at))))
                .toList();
    }

    private static ReportingPeriod rated(TargetSetting setting, ReportingPeriod period) {
        return setting.basis() == TargetBasis.YEAR_TO_DATE ? ReportingPeriod.yearToDate(period.end()) : period;
    }

    /** The twelve months up to the latest with a figure; of other indicators what ended in them. */
    private List<ReportingPeriod> periods() {
        ReportingPeriod latest = present.current(row.code(), row.breakdown());
        if (row.indicator().measure().frequency() == Frequency.MONTHLY) {
            return ReportingPeriod.rolling(latest.end(), MONTHS)
                    .eachMonth()
                    .map(ReportingPeriod::month)
                    .toList();
        }
        return present.judged(row.code(), row.breakdown()).stream()
                .filter(period -> period.end().monthsUntil(latest.end()) < MONTHS)
                .toList();
    }

    private ScorecardInputs with(TargetSetting setting, List<ReportingPeriod> periods) {
        List<Target> targets = new ArrayList<>();
        periods.stream()
                .map(period -> period.end().financialYear())
                .distinct()
                .forEach((FinancialYear year) -> targets.add(new Target(row.code(), row.breakdown(), year, setting)));
        ScorecardInputs inputs = material.inputs();
        targets.addAll(inputs.targets());
        return new ScorecardInputs(
                inputs.report(),
                inputs.indicators(),
                inputs.observations(),
                targets,
                inputs.populations(),
                inputs.dimensions());
    }
}
