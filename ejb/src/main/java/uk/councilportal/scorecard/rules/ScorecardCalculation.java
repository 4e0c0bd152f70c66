package uk.councilportal.scorecard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.FigureKey;
import uk.councilportal.target.model.Rating;

/**
 * A report of one month, calculated: every figure it derives, for all the months it shows.
 *
 * <p>Which figures are derived is data of the report, which rule applies is data of the indicator. A figure that cannot
 * be computed is there with its reason. Not safe for use by several threads.
 */
public final class ScorecardCalculation {

    private final ReportLayout layout;
    private final List<IndicatorDefinition> indicators;
    private final FigureValues values;
    private final PeriodPlan plan;
    private final PartsToTotalRule parts;
    private final JudgementSection judgements;
    private final List<FigureSection> sections;
    private final Map<FigureKey, ComputedFigure> figures = new LinkedHashMap<>();

    /** Prepares the calculation of the report's given month; nothing is worked out before it is asked for. */
    public ScorecardCalculation(ScorecardInputs inputs, ReportingMonth month) {
        layout = inputs.report().layout();
        indicators = inputs.indicators();
        values = new FigureValues(inputs);
        plan = new PeriodPlan(values, month, layout.monthsShown());
        parts = new PartsToTotalRule(values);
        judgements = new JudgementSection(values, plan, new TargetTable(inputs.targets(), values::reduce));
        sections = List.of(
                new PeriodSection(values, plan),
                new YearSection(values, plan, layout.differenceAsSize()),
                judgements,
                new TrendSection(values, plan));
    }

    /** All derived figures, by indicator in the report's order. */
    public List<ComputedFigure> figures() {
        return List.copyOf(byKey().values());
    }

    /** One derived figure. */
    public Optional<ComputedFigure> figure(FigureKey key) {
        return Optional.ofNullable(byKey().get(key));
    }

    /** The figure of a month, quarter, term or year: worked out, entered or missing. */
    public MeasureValue value(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return values.value(code, breakdown, period);
    }

    /** The numerator and the denominator that figure follows from, without the figure; empty where there are none. */
    public Amounts fraction(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return values.fraction(code, breakdown, period);
    }

    /** Where the figure of a period comes from; of a figure there is not yet, where it should come from. */
    public FigureOrigin origin(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        if (!values.hasFormula(code, breakdown, period)) {
            return FigureOrigin.ENTERED;
        }
        return values.sourced(code, breakdown, period).enteredInstead()
                ? FigureOrigin.ENTERED_INSTEAD
                : FigureOrigin.COMPUTED;
    }

    /** What the figures that should add up to this one come to; missing where the indicator names none. */
    public MeasureValue sumOfParts(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return parts.total(indicator(code), breakdown, period);
    }

    /** The breakdowns an indicator has figures for, the whole council first where it has them. */
    public List<Breakdown> breakdowns(IndicatorCode code) {
        return plan.breakdowns(indicator(code));
    }

    /** The months of the report's tables, oldest first. */
    public List<ReportingPeriod> months() {
        return plan.months();
    }

    /** The months, quarters, terms or years of the row that are judged, oldest first. */
    public List<ReportingPeriod> judged(IndicatorCode code, Breakdown breakdown) {
        return plan.judged(indicator(code), breakdown);
    }

    /**
     * The period the row of a scorecard is about: the report's month, or as many months before it as the indicator
     * declares arrears, with or without a figure; the latest quarter, term or year with a figure.
     */
    public ReportingPeriod current(IndicatorCode code, Breakdown breakdown) {
        return plan.current(indicator(code), breakdown);
    }

    /** The period its direction of travel is held against; empty where there is none. */
    public Optional<ReportingPeriod> before(IndicatorCode code, Breakdown breakdown) {
        return plan.before(indicator(code), breakdown, current(code, breakdown));
    }

    /** The direction of travel of the row. */
    public Direction direction(IndicatorCode code, Breakdown breakdown) {
        return judgements.direction(indicator(code), breakdown, current(code, breakdown));
    }

    /** The rating of the row. */
    public Rating rating(IndicatorCode code, Breakdown breakdown) {
        return rating(code, breakdown, current(code, breakdown));
    }

    /** The rating of a period of the row. */
    public Rating rating(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return judgements.rate(indicator(code), breakdown, period);
    }

    /** What the control chart says about the period the row is about; not available where it has no figure. */
    public SpcSignal signal(IndicatorCode code, Breakdown breakdown) {
        return judgements.signal(indicator(code), breakdown);
    }

    /** The control chart of the row, over the months shown that have a figure; empty for fewer than two. */
    public Optional<ControlChart> chart(IndicatorCode code, Breakdown breakdown) {
        return judgements.chart(indicator(code), breakdown);
    }

    private Map<FigureKey, ComputedFigure> byKey() {
        if (figures.isEmpty()) {
            for (IndicatorDefinition indicator : indicators) {
                for (Breakdown breakdown : plan.breakdowns(indicator)) {
                    derive(indicator, breakdown).forEach(figure -> figures.putIfAbsent(figure.key(), figure));
                }
            }
        }
        return figures;
    }

    private List<ComputedFigure> derive(IndicatorDefinition indicator, Breakdown breakdown) {
        List<ComputedFigure> derived = new ArrayList<>();
        Set<FigureKind> shown = layout.figures();
        for (FigureSection section : sections) {
            if (section.kinds().stream().anyMatch(shown::contains)) {
                section.figures(indicator, breakdown).stream()
                        .filter(figure -> shown.contains(figure.key().kind()))
                        .forEach(derived::add);
            }
        }
        return derived;
    }

    private IndicatorDefinition indicator(IndicatorCode code) {
        return values.definition(code)
                .orElseThrow(() -> new IllegalArgumentException("The report has no indicator " + code));
    }
}
