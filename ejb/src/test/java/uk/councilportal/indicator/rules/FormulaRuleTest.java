package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.published.SampleData;

/**
 * What is wrong with formulas of a report with contacts (1.1) and referrals (1.2), both numbers, the percentage 1.3 =
 * [1.2] / [1.1] and the number 1.5 = [1.6].
 */
class FormulaRuleTest {
    private static final List<Dimension> AREAS = List.of(new Dimension(
            "area", "Area", List.of(new DimensionMember("North", false), new DimensionMember("South", false))));

    @ParameterizedTest(name = "{0} {1} = {2} / {3} times {4}: {5}")
    @CsvSource(textBlock = """
            # unit        indicator  numerator              denominator  times  problem
            PERCENT,      1.4,       [1.2],                 [1.1],       100,   ''
            PERCENT,      1.4,       [1.2],                 [1.1],       1,     multiplier The unit needs 100
            RATE_PER_10K, 1.4,       [1.2],                 population,  10000, ''
            RATE_PER_10K, 1.4,       [1.2],                 population,  100,   multiplier The unit needs 10000
            RATIO,        1.4,       [1.2],                 [1.1],       1,     ''
            COUNT,        1.4,       [1.1] + [1.2] + 5,     ,            1,     ''
            COUNT,        1.4,       [1.1] + population,    ,            1,     ''
            COUNT,        1.4,       [1.1] + [1.3],         ,            1,     'numerator It adds figures of different units: count, percent'
            PERCENT,      1.4,       [1.2],                 [1.1] - [1.3], 100, 'denominator It adds figures of different units: count, percent'
            PERCENT,      1.4,       [1.1],                 ,            1,     numerator It gives another unit (count) than the indicator has
            PERCENT,      1.4,       [1.1],                 ,            100,   ''
            COUNT,        1.4,       [9.9],                 ,            1,     'numerator It refers to [9.9], which the report does not have'
            PERCENT,      1.4,       [1.2],                 [9.9],       100,   'denominator It refers to [9.9], which the report does not have'
            COUNT,        1.4,       12,                    ,            1,     ''
            COUNT,        1.4,       [1.4],                 ,            1,     numerator It goes round in a circle: 1.4 from 1.4
            COUNT,        1.4,       sum12([1.4]),          ,            1,     numerator It goes round in a circle: 1.4 from 1.4
            COUNT,        1.4,       [1.4]{},               ,            1,     numerator It goes round in a circle: 1.4 from 1.4
            COUNT,        1.4,       [1.4]{area=*},         ,            1,     ''
            COUNT,        1.4,       [1.1]{area=North},     ,            1,     ''
            COUNT,        1.4,       [1.1]{area=West},      ,            1,     'numerator The breakdown "area" has no member "West"'
            COUNT,        1.4,       [1.1]{team=Duty},      ,            1,     'numerator There is no breakdown "team"'
            PERCENT,      1.4,       [1.1]{area=South},     sum12([1.1]{area=East}), 100, 'denominator The breakdown "area" has no member "East"'
            PERCENT,      1.4,       [1.4]#num,             [1.4]#den,   100,   ''
            COUNT,        1.6,       [1.5],                 ,            1,     numerator It goes round in a circle: 1.6 from 1.5 from 1.6
            COUNT,        1.7,       [1.5],                 ,            1,     ''
            """)
    void tellsWhatIsWrong(
            MeasureUnit unit, String code, String numerator, String denominator, BigDecimal times, String problem) {
        Formula formula = formula(numerator, Optional.ofNullable(denominator), times, "");
        IndicatorDefinition indicator = indicator(code, unit, List.of(formula));

        assertThat(words(indicator)).isEqualTo(problem.isEmpty() ? List.of() : List.of("1 " + problem));
    }

    @Test
    void aTermForTheWholeCouncilMakesNoCircleInAFormulaForParts() {
        Formula parts = formula("[1.4]{}", Optional.empty(), BigDecimal.ONE, "area");

        assertThat(words(indicator("1.4", MeasureUnit.COUNT, List.of(parts)))).isEmpty();
        assertThat(words(indicator(
                        "1.4",
                        MeasureUnit.COUNT,
                        List.of(parts, formula("[1.4]{}", Optional.empty(), BigDecimal.ONE, "-")))))
                .containsExactly("2 numerator It goes round in a circle: 1.4 from 1.4");
    }

    @Test
    void aFormulaIsForABreakdownThatThereIs() {
        assertThat(words(indicator(
                        "1.4",
                        MeasureUnit.COUNT,
                        List.of(
                                formula("[1.1]", Optional.empty(), BigDecimal.ONE, "area"),
                                formula("[1.1]", Optional.empty(), BigDecimal.ONE, "-"),
                                formula("[1.1]", Optional.empty(), BigDecimal.ONE, "team")))))
                .containsExactly("3 dimension There is no breakdown \"team\"");
    }

    @ParameterizedTest(name = "1.5 = [1.6] from {0} to {1}, 1.6 = [1.5] from {2} to {3}: circle {4}")
    @CsvSource(textBlock = """
            ,        2017-03, 2017-04, ,        false
            2017-04, ,        ,        2017-03, false
            ,        2017-03, 2017-03, ,        true
            ,        2017-04, 2017-04, ,        true
            2017-01, 2017-06, ,        ,        true
            2016-04, 2016-09, 2016-10, 2017-03, false
            ,        ,        ,        ,        true
            """)
    void onlyFormulasThatHoldInTheSameMonthMakeACircle(
            String from, String to, String otherFrom, String otherTo, boolean circle) {
        IndicatorDefinition first = indicator("1.5", MeasureUnit.COUNT, List.of(valid("[1.6]", from, to)));
        IndicatorDefinition second = indicator("1.6", MeasureUnit.COUNT, List.of(valid("[1.5]", otherFrom, otherTo)));

        assertThat(new FormulaRule(List.of(first, second), AREAS).problems(first))
                .hasSize(circle ? 1 : 0);
        assertThat(new FormulaRule(List.of(first, second), AREAS).problems(second))
                .hasSize(circle ? 1 : 0);
    }

    @Test
    void aCircleIsFoundByTheWayThatHoldsWhereAnotherWayDoesNot() {
        List<IndicatorDefinition> report = List.of(
                indicator("2.1", MeasureUnit.COUNT, List.of(valid("[2.2]", null, null))),
                indicator(
                        "2.2",
                        MeasureUnit.COUNT,
                        List.of(valid("[2.3]", null, "2016-03"), valid("[2.3]", "2016-04", null))),
                indicator("2.3", MeasureUnit.COUNT, List.of(valid("[2.1]", "2017-04", null))));

        assertThat(new FormulaRule(report, AREAS).problems(report.get(0)))
                .extracting(FormulaRule.Problem::words)
                .containsExactly("It goes round in a circle: 2.1 from 2.2 from 2.3 from 2.1");
        assertThat(new FormulaRule(report, AREAS).problems(report.get(1)))
                .extracting(FormulaRule.Problem::number)
                .containsExactly(2);
    }

    private static Formula valid(String numerator, String from, String to) {
        FormulaScope scope = new FormulaScope(
                Optional.ofNullable(from).map(ReportingMonth::parse),
                Optional.ofNullable(to).map(ReportingMonth::parse),
                Set.of(),
                "");
        return new Formula(scope, Expression.parse(numerator), Optional.empty(), BigDecimal.ONE, false);
    }

    @Test
    void aCircleOfOthersIsTheirs() {
        List<IndicatorDefinition> report = new ArrayList<>(report());
        report.add(
                indicator("1.6", MeasureUnit.COUNT, List.of(formula("[1.5]", Optional.empty(), BigDecimal.ONE, ""))));
        IndicatorDefinition indicator =
                indicator("1.8", MeasureUnit.COUNT, List.of(formula("[1.5]", Optional.empty(), BigDecimal.ONE, "")));
        report.add(indicator);

        assertThat(new FormulaRule(report, AREAS).problems(indicator)).isEmpty();
    }

    @Test
    void isDoneSoonWhereFormulasMeetAgainAndAgain() {
        List<IndicatorDefinition> report = new ArrayList<>();
        for (int i = 2; i < 60; i++) {
            String both = "[9.%d] + [9.%d]".formatted(i - 1, i - 2);
            report.add(indicator(
                    "9." + i, MeasureUnit.COUNT, List.of(formula(both, Optional.empty(), BigDecimal.ONE, ""))));
        }
        report.add(indicator("9.0", MeasureUnit.COUNT, List.of()));
        report.add(indicator("9.1", MeasureUnit.COUNT, List.of()));

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> new FormulaRule(report, AREAS).problems(report.get(57))))
                .isEmpty();
    }

    @Test
    void findsNothingWrongWithWhatTheCouncilsPublish() {
        SampleData.reports().values().forEach(sample -> {
            List<IndicatorDefinition> indicators = sample.inputs().indicators();
            FormulaRule rule = new FormulaRule(indicators, sample.inputs().dimensions());
            assertThat(indicators).allSatisfy(indicator -> {
                assertThat(rule.problems(indicator))
                        .as(indicator.code().value())
                        .isEmpty();
                assertThat(others(indicator).flatMap(rule::look))
                        .as(indicator.code().value())
                        .isEmpty();
            });
        });
    }

    private static Stream<Expression> others(IndicatorDefinition indicator) {
        Derivation derivation = indicator.derivation();
        Stream<Expression> derived = Stream.of(
                        derivation.parts(),
                        derivation.shareOf(),
                        derivation.rollingSumOf(),
                        indicator.year().weight())
                .flatMap(Optional::stream);
        return Stream.concat(derived, indicator.checks().expressions());
    }

    private static List<String> words(IndicatorDefinition indicator) {
        List<IndicatorDefinition> report = new ArrayList<>(report());
        report.removeIf(known -> known.code().equals(indicator.code()));
        report.add(indicator);
        return new FormulaRule(report, AREAS)
                .problems(indicator).stream()
                        .map(problem -> problem.number() + " " + problem.column() + " " + problem.words())
                        .toList();
    }

    private static List<IndicatorDefinition> report() {
        return List.of(
                indicator("1.1", MeasureUnit.COUNT, List.of()),
                indicator("1.2", MeasureUnit.COUNT, List.of()),
                indicator(
                        "1.3",
                        MeasureUnit.PERCENT,
                        List.of(formula("[1.2]", Optional.of("[1.1]"), BigDecimal.valueOf(100), ""))),
                indicator("1.5", MeasureUnit.COUNT, List.of(formula("[1.6]", Optional.empty(), BigDecimal.ONE, ""))),
                indicator("1.6", MeasureUnit.COUNT, List.of()));
    }

    private static Formula formula(String numerator, Optional<String> denominator, BigDecimal times, String dimension) {
        FormulaScope scope = new FormulaScope(Optional.empty(), Optional.empty(), Set.of(), dimension);
        return new Formula(scope, Expression.parse(numerator), denominator.map(Expression::parse), times, false);
    }

    private static IndicatorDefinition indicator(String code, MeasureUnit unit, List<Formula> formulas) {
        return new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Contacts", "Indicator " + code, 1, true, ""),
                new Measure(unit, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
                Derivation.entered().withFormulas(formulas));
    }
}
