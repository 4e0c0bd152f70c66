package uk.councilportal.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.entry.rules.PartsCheckRule.PartsCheck;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.IndicatorFixture;

/** Birmingham, September 2015: 1,003 assessments, of which 909 in the four areas; 859 in time and 144 out of time. */
class PartsCheckRuleTest {
    private static final String SEPTEMBER = "2015-09";
    private static final Dimension AREA = new Dimension(
            "area",
            "Area",
            List.of(
                    new DimensionMember("EAST", false),
                    new DimensionMember("NWC", false),
                    new DimensionMember("Birmingham", true)));
    private static final IndicatorDefinition TOTAL = new IndicatorDefinition(
            new IndicatorCode("3d"),
            new IndicatorPlace("Assessments", "Ongoing single assessments", 1, true, ""),
            new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
            YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
            new Derivation(
                    List.of(),
                    Optional.of(Expression.parse("[3n] + [3x]")),
                    Optional.empty(),
                    Optional.empty(),
                    DirectionBasis.IMPROVEMENT));

    private final IndicatorFixture report = new IndicatorFixture()
            .dimension(AREA)
            .with("3d", TOTAL.measure(), TOTAL.year(), TOTAL.derivation())
            .count("3n", YearToDateBasis.SUM_OF_MONTHS)
            .count("3x", YearToDateBasis.SUM_OF_MONTHS);

    @Test
    void holdsTheTotalAgainstTheIndicatorsItNamesAsParts() {
        report.months("3d", SEPTEMBER, "1003").months("3n", SEPTEMBER, "859").months("3x", SEPTEMBER, "144");
        assertThat(check(Breakdown.total())).singleElement().satisfies(parts -> {
            assertThat(parts.sum()).isEqualByComparingTo("1003");
            assertThat(parts.agrees()).isTrue();
        });
    }

    @Test
    void holdsTheTotalAgainstTheMembersOfADimensionWithoutItsTotalMember() {
        report.months("3d", SEPTEMBER, "1003")
                .months("3d", area("EAST"), SEPTEMBER, "175")
                .months("3d", area("NWC"), SEPTEMBER, "367")
                .months("3d", area("Birmingham"), SEPTEMBER, "1003");
        assertThat(check(Breakdown.total(), area("EAST"), area("NWC"), area("Birmingham")))
                .containsExactly(new PartsCheck("area", new BigDecimal("542"), new BigDecimal("1003")))
                .noneMatch(PartsCheck::agrees);
    }

    @Test
    void saysNothingWhileTheTotalOrThePartsAreMissing() {
        report.months("3d", area("EAST"), SEPTEMBER, "175");
        assertThat(check(Breakdown.total(), area("EAST"))).isEmpty();
        report.months("3d", SEPTEMBER, "1003").months("3n", SEPTEMBER, "859");
        assertThat(check(Breakdown.total())).isEmpty();
    }

    private List<PartsCheck> check(Breakdown... rows) {
        return new PartsCheckRule(report.in(SEPTEMBER), new BreakdownReduction(List.of(AREA)))
                .check(TOTAL, List.of(rows), ReportingPeriod.month(ReportingMonth.parse(SEPTEMBER)));
    }

    private static Breakdown area(String member) {
        return Breakdown.of("area", member);
    }
}
