package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorChecks;
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
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ReportFigures;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** A small report whose September 2016 is checked. */
final class CheckFixture {

    static final ReportingMonth MONTH = ReportingMonth.parse("2016-09");
    private static final Dimension AREAS = new Dimension(
            "area",
            "Area",
            List.of(
                    new DimensionMember("North", false),
                    new DimensionMember("South", false),
                    new DimensionMember("Old town", false, true),
                    new DimensionMember("Borough", true)));

    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Set<FigureCell> noted = new HashSet<>();

    CheckFixture indicator(String code, MeasureUnit unit, int decimals, String checks) {
        return indicator(code, unit, decimals, YearToDateBasis.IN_MONTH, checks);
    }

    CheckFixture indicator(String code, MeasureUnit unit, int decimals, YearToDateBasis basis, String checks) {
        Measure measure = new Measure(unit, decimals, Polarity.NEUTRAL, Frequency.MONTHLY);
        return indicator(code, measure, basis, Derivation.entered(), checks);
    }

    CheckFixture count(String code, String checks) {
        return indicator(code, MeasureUnit.COUNT, 0, checks);
    }

    CheckFixture percentage(String code) {
        return indicator(code, MeasureUnit.PERCENT, 1, "");
    }

    CheckFixture countOfParts(String code, String parts) {
        Derivation derivation = new Derivation(
                List.of(),
                Optional.of(Expression.parse(parts)),
                Optional.empty(),
                Optional.empty(),
                DirectionBasis.NUMERIC);
        Measure measure = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        return indicator(code, measure, YearToDateBasis.IN_MONTH, derivation, "");
    }

    CheckFixture workedOut(String code, String numerator, String denominator) {
        Formula formula = new Formula(
                FormulaScope.everything(),
                Expression.parse(numerator),
                Optional.of(Expression.parse(denominator)),
                BigDecimal.valueOf(100),
                false);
        Measure measure = new Measure(MeasureUnit.PERCENT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        Derivation derivation = Derivation.entered().withFormulas(List.of(formula));
        return indicator(code, measure, YearToDateBasis.IN_MONTH, derivation, "");
    }

    CheckFixture every(Frequency frequency, String code) {
        Measure measure = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, frequency);
        return indicator(code, measure, YearToDateBasis.IN_MONTH, Derivation.entered(), "");
    }

    /** The indicator added last is no longer used. */
    CheckFixture retired() {
        IndicatorDefinition last = indicators.remove(indicators.size() - 1);
        IndicatorPlace place = last.place();
        indicators.add(new IndicatorDefinition(
                last.code(),
                new IndicatorPlace(place.area(), place.title(), place.position(), true, "", true),
                last.measure(),
                last.year(),
                last.derivation()));
        return this;
    }

    CheckFixture inArrears(String code, int months) {
        Measure measure = new Measure(MeasureUnit.PERCENT, 0, Polarity.NEUTRAL, Frequency.MONTHLY, months);
        return indicator(code, measure, YearToDateBasis.IN_MONTH, Derivation.entered(), "");
    }

    private CheckFixture indicator(
            String code, Measure measure, YearToDateBasis basis, Derivation derivation, String checks) {
        indicators.add(new IndicatorDefinition(
                        new IndicatorCode(code),
                        new IndicatorPlace("Area", code, indicators.size() + 1, true, ""),
                        measure,
                        YearFigure.of(basis),
                        derivation)
                .withChecks(IndicatorChecks.parse(checks)));
        return this;
    }

    /** Values of the months up to and with September 2016, separated by spaces; "." for a month without any. */
    CheckFixture months(String code, String values) {
        return months(code, Breakdown.total(), values);
    }

    CheckFixture months(String code, Breakdown breakdown, String values) {
        String[] each = values.strip().split(" +");
        for (int i = 0; i < each.length; i++) {
            ReportingMonth month = MONTH.minus(each.length - 1 - i);
            if (!each[i].equals(".")) {
                enter(code, breakdown, ReportingPeriod.month(month), each[i]);
            }
        }
        return this;
    }

    /** A figure as it stands in a cell: "94", "380 of 412", "380 of", "of 412", or a status. */
    CheckFixture enter(String code, Breakdown breakdown, ReportingPeriod period, String figure) {
        boolean status = Character.isLetter(figure.charAt(0)) && !figure.startsWith("of");
        observations.add(new Observation(
                new IndicatorCode(code),
                breakdown,
                period,
                status ? Amounts.none() : amounts(figure),
                status ? ObservationStatus.valueOf(figure) : ObservationStatus.OK));
        return this;
    }

    CheckFixture september(String code, String figure) {
        return enter(code, Breakdown.total(), ReportingPeriod.month(MONTH), figure);
    }

    CheckFixture noted(String code) {
        noted.add(new FigureCell(new IndicatorCode(code), Breakdown.total(), ReportingPeriod.month(MONTH)));
        return this;
    }

    /** The figures in another order of entry. */
    CheckFixture shuffled(long seed) {
        Collections.shuffle(observations, new Random(seed));
        return this;
    }

    List<CheckFinding> findings() {
        return checks().findings();
    }

    /** What is found, as words: "6.1 STOCK_DOES_NOT_FOLLOW [606, 610]". */
    List<String> found() {
        return findings().stream()
                .map(finding -> finding.code() + " " + finding.kind())
                .toList();
    }

    ReportChecks checks() {
        ReportLayout layout = new ReportLayout("TEST", 13, List.of(), Set.of(), false);
        ReportDefinition report = new ReportDefinition("TEST", new AuthorityCode("E08000018"), "Test", layout);
        ScorecardInputs inputs =
                new ScorecardInputs(report, indicators, observations, List.of(), List.of(), List.of(AREAS));
        ObservationSet set = new ObservationSet(observations, new BreakdownReduction(List.of(AREAS)));
        return new ReportChecks(
                new CheckInputs(indicators, set, new RetiredMembers(List.of(AREAS)), noted, new ReportFigures(inputs)),
                MONTH);
    }

    /** What a row of a table says is found, "4.1 MISSING, 4.2 JUMP". */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", *"));
    }

    private static Amounts amounts(String figure) {
        if (!figure.contains("of")) {
            return Amounts.of(new BigDecimal(figure));
        }
        String[] sides = figure.split("of", -1);
        return new Amounts(Optional.empty(), number(sides[0]), number(sides[1]));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
    }
}
