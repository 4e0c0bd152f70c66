package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.Target;

/** A small report in the words of the field: indicators, entered figures, and what follows from them. */
public final class IndicatorFixture {

    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private int monthsShown = 13;

    static IndicatorDefinition percentage(Polarity polarity) {
        return indicator("P", new Measure(MeasureUnit.PERCENT, 1, polarity, Frequency.MONTHLY), Derivation.entered());
    }

    static IndicatorDefinition lowIsGoodPercentage() {
        return percentage(Polarity.LOW_IS_GOOD);
    }

    static IndicatorDefinition indicator(String code, Measure measure, Derivation derivation) {
        return new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Area", code, 1, true, ""),
                measure,
                YearFigure.of(YearToDateBasis.RECOMPUTED),
                derivation);
    }

    static Derivation showing(DirectionBasis direction) {
        return new Derivation(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), direction);
    }

    static MeasureValue value(String number) {
        return MeasureValue.of(new BigDecimal(number));
    }

    /** A count of the month with the given basis of its year figure. */
    public IndicatorFixture count(String code, YearToDateBasis basis) {
        Measure measure = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        return with(code, measure, YearFigure.of(basis), Derivation.entered());
    }

    /** A percentage or rate worked out by a formula. */
    public IndicatorFixture formula(String code, MeasureUnit unit, String numerator, String denominator) {
        BigDecimal multiplier = BigDecimal.valueOf(unit == MeasureUnit.PERCENT ? 100 : 10000);
        Formula formula = new Formula(
                FormulaScope.everything(),
                Expression.parse(numerator),
                Optional.of(Expression.parse(denominator)),
                multiplier,
                false);
        return formula(code, unit, formula);
    }

    IndicatorFixture formula(String code, MeasureUnit unit, Formula formula) {
        Measure measure = new Measure(unit, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY);
        Derivation derivation = Derivation.entered().withFormulas(List.of(formula));
        return with(code, measure, YearFigure.of(YearToDateBasis.RECOMPUTED), derivation);
    }

    public IndicatorFixture with(String code, Measure measure, YearFigure year, Derivation derivation) {
        indicators.add(new IndicatorDefinition(
                new IndicatorCode(code), new IndicatorPlace("Area", code, 1, true, ""), measure, year, derivation));
        return this;
    }

    /** Figures of the months from the first on; "-" for a month the council has no figure for, "" for none entered. */
    public IndicatorFixture months(String code, String first, String... figures) {
        return months(code, Breakdown.total(), first, figures);
    }

    public IndicatorFixture months(String code, Breakdown breakdown, String first, String... figures) {
        ReportingMonth month = ReportingMonth.parse(first);
        for (String figure : figures) {
            if (!figure.isEmpty()) {
                entered(code, breakdown, ReportingPeriod.month(month), figure);
            }
            month = month.plus(1);
        }
        return this;
    }

    IndicatorFixture entered(String code, Breakdown breakdown, ReportingPeriod period, String figure) {
        boolean none = figure.equals("-");
        observations.add(new Observation(
                new IndicatorCode(code),
                breakdown,
                period,
                none ? Amounts.none() : Amounts.of(new BigDecimal(figure)),
                none ? ObservationStatus.NOT_AVAILABLE : ObservationStatus.OK));
        return this;
    }

    public IndicatorFixture fraction(String code, String month, int numerator, int denominator) {
        observations.add(new Observation(
                new IndicatorCode(code),
                Breakdown.total(),
                ReportingPeriod.month(ReportingMonth.parse(month)),
                Amounts.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)),
                ObservationStatus.OK));
        return this;
    }

    IndicatorFixture population(String series, String from, String to, int children) {
        Optional<ReportingMonth> last = to.isEmpty() ? Optional.empty() : Optional.of(ReportingMonth.parse(to));
        populations.add(new Population(series, "", ReportingMonth.parse(from), last, children));
        return this;
    }

    public IndicatorFixture dimension(Dimension dimension) {
        dimensions.add(dimension);
        return this;
    }

    IndicatorFixture target(Target target) {
        targets.add(target);
        return this;
    }

    IndicatorFixture showing(int months) {
        monthsShown = months;
        return this;
    }

    /** The report of a month, with every kind of figure. */
    public ScorecardCalculation in(String month) {
        ReportLayout layout = new ReportLayout("TEST", monthsShown, List.of(), Set.of(FigureKind.values()), false);
        ReportDefinition report = new ReportDefinition("TEST", new AuthorityCode("E08000018"), "Test", layout);
        ScorecardInputs inputs =
                new ScorecardInputs(report, indicators, observations, targets, populations, dimensions);
        return new ScorecardCalculation(inputs, ReportingMonth.parse(month));
    }

    /** The figure of the whole council in a month. */
    static MeasureValue month(ScorecardCalculation report, String code, String month) {
        return report.value(
                new IndicatorCode(code), Breakdown.total(), ReportingPeriod.month(ReportingMonth.parse(month)));
    }

    /** The figure of the whole council for the year so far. */
    static MeasureValue year(ScorecardCalculation report, String code, String month) {
        return report.value(
                new IndicatorCode(code), Breakdown.total(), ReportingPeriod.yearToDate(ReportingMonth.parse(month)));
    }
}
