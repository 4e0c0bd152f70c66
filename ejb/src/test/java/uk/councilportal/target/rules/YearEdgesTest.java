package uk.councilportal.target.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
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
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDeadline;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.Validity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;

/** What ends with 2016/17 and what begins in 2017/18. */
class YearEdgesTest {
    private final YearEdges edges = new YearEdges(new FinancialYear(2017));

    @ParameterizedTest(name = "from {0} to {1}: last {2}, first {3}")
    @CsvSource(textBlock = """
            ,        2017-03, 2017-03,
            ,        2016-04, 2016-04,
            2017-04, ,        ,        2017-04
            2018-03, ,        ,        2018-03
            2016-05, 2017-01, 2017-01,
            2017-04, 2018-03, ,        2017-04
            """)
    void namesMembersAndFormulasByTheirMonths(String from, String to, String last, String first) {
        assertThat(edges.ofDimensions(List.of(area(new DimensionMember("North", false, false, validity(from, to))))))
                .containsExactly(new YearEdge(YearEdge.Kind.MEMBER, "Area: North", month(last), month(first)));
        assertThat(edges.ofReport(report(null), List.of(indicator(false, from, to))))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.words()).startsWith("SG 1.1: 5");
                    assertThat(edge.last()).isEqualTo(month(last));
                    assertThat(edge.first()).isEqualTo(month(first));
                });
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({",", ",2016-03", ",2017-04", "2017-03,", "2018-04,"})
    void leavesOutWhatGoesOn(String from, String to) {
        assertThat(edges.ofDimensions(List.of(area(new DimensionMember("North", false, false, validity(from, to))))))
                .isEmpty();
        assertThat(edges.ofReport(report(null), List.of(indicator(false, from, to))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsRetiredAlready() {
        assertThat(edges.ofDimensions(
                        List.of(area(new DimensionMember("North", false, true, validity(null, "2017-03"))))))
                .isEmpty();
        assertThat(edges.ofReport(report(null), List.of(indicator(true, null, "2017-03"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "retired from {0}: last {1}")
    @CsvSource({"2017-04, 2017-03", "2016-05, 2016-04", "2016-04,", "2017-05,"})
    void namesAReportThatEndsWithTheYear(String retiredFrom, String last) {
        assertThat(edges.ofReport(report(retiredFrom), List.of()))
                .isEqualTo(
                        last == null
                                ? List.of()
                                : List.of(new YearEdge(
                                        YearEdge.Kind.REPORT, "Safeguarding", month(last), Optional.empty())));
    }

    private static Dimension area(DimensionMember member) {
        return new Dimension("area", "Area", List.of(member));
    }

    private static Validity validity(String from, String to) {
        return new Validity(month(from), month(to));
    }

    private static Optional<ReportingMonth> month(String text) {
        return Optional.ofNullable(text).map(ReportingMonth::parse);
    }

    private static ReportDefinition report(String retiredFrom) {
        return new ReportDefinition(
                "SG",
                new AuthorityCode("E08000018"),
                "Safeguarding",
                new ReportLayout("ROTHERHAM", 13, List.of("MONTHS"), Set.of(), false),
                new ReportCalendar(ReportDeadline.usual(), month(retiredFrom)));
    }

    private static IndicatorDefinition indicator(boolean retired, String from, String to) {
        Formula formula = new Formula(
                new FormulaScope(month(from), month(to), Set.of(), ""),
                Expression.parse("5"),
                Optional.empty(),
                BigDecimal.ONE,
                false);
        return new IndicatorDefinition(
                new IndicatorCode("1.1"),
                new IndicatorPlace("Area", "Title", 1, true, "", retired),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
                Derivation.entered().withFormulas(List.of(formula)));
    }
}
