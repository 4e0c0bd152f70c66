package uk.councilportal.scorecard.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** One made-up row over three years, so that a layout can be looked at before there is a figure. It says so in its title. */
final class ExampleReport {
    private static final IndicatorCode CODE = new IndicatorCode("0.0");
    private static final ReportingMonth LAST = ReportingMonth.parse("2017-03");
    private static final int MONTHS = 36;
    private static final int LOWEST = 70;
    private static final int STEPS = 7;

    private ExampleReport() {}

    static ScorecardMaterial of(Authority authority, ReportDefinition report) {
        IndicatorDefinition indicator = new IndicatorDefinition(
                CODE,
                new IndicatorPlace("Example", "Example, made-up figures", 1, true, ""),
                new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.RECOMPUTED),
                Derivation.entered());
        ScorecardInputs inputs = new ScorecardInputs(
                report, List.of(indicator), observations(), List.of(target()), List.of(), List.of());
        FigureState state = new FigureState(Optional.empty(), Optional.empty(), 0, 0);
        return new ScorecardMaterial(
                new AskedReport(authority, new KeptReport(0, report), LAST, state),
                List.of(new KeptIndicator(1, indicator, List.of())),
                inputs,
                List.of(),
                SmallMarks.standard());
    }

    private static List<Observation> observations() {
        return ReportingPeriod.rolling(LAST, MONTHS)
                .eachMonth()
                .map(month -> new Observation(
                        CODE,
                        Breakdown.total(),
                        ReportingPeriod.month(month),
                        Amounts.of(BigDecimal.valueOf(LOWEST + month.index() % STEPS * 2L), BigDecimal.valueOf(100)),
                        ObservationStatus.OK))
                .toList();
    }

    private static Target target() {
        BigDecimal green = BigDecimal.valueOf(LOWEST + STEPS);
        Tolerance tolerance =
                new Tolerance(Optional.empty(), Optional.empty(), Optional.of(ValueRange.parse(">=" + green)));
        return new Target(
                CODE,
                Breakdown.total(),
                FinancialYear.of(LAST),
                new TargetSetting(TargetState.SET, TargetBasis.IN_PERIOD, Optional.of(green), tolerance, ""));
    }
}
