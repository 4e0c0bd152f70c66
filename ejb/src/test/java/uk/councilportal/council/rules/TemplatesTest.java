package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Derivation;
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
import uk.councilportal.indicator.model.ReportCalendar;
import uk.councilportal.indicator.model.ReportDeadline;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.StandardDefinition;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.ReportingMonth;

@DisplayName("What a new council's indicators are copied from")
class TemplatesTest {
    private static final AuthorityCode LEEDS = new AuthorityCode("E08000035");
    private static final AuthorityCode ROTHERHAM = new AuthorityCode("E08000018");
    private static final ReportLayout LAYOUT = new ReportLayout("ROTHERHAM", 13, List.of("MONTHS"), Set.of(), false);

    @Test
    void copiesAreasOfTheCatalogueAndLinksThemAsTheSame() {
        List<StandardRecipe> catalogue = List.of(
                standard("contacts", "Contacts", MeasureUnit.COUNT, "FLOW_IN_MONTH", "count", "", ""),
                standard("referrals", "Contacts", MeasureUnit.COUNT, "FLOW_IN_MONTH", "count", "", ""),
                standard("population", "Reference", MeasureUnit.COUNT, "ANNUAL", "count", "", ""),
                standard("rate", "Contacts", MeasureUnit.PERCENT, "FLOW_IN_MONTH", "100*n/d", "referrals", "contacts"),
                standard(
                        "per",
                        "Rates",
                        MeasureUnit.COUNT,
                        "ROLLING_12M",
                        "10000*sum12(n)/pop",
                        "referrals",
                        "population"),
                standard("open", "Rates", MeasureUnit.COUNT, "SNAPSHOT_MONTH_END", "count", "", ""),
                standard("days", "Rates", MeasureUnit.PERCENT, "FLOW_IN_MONTH", "mean of days", "", "contacts"),
                standard("part", "Rates", MeasureUnit.PERCENT, "FLOW_IN_MONTH", "100*n/d", "elsewhere", "contacts"),
                standard(
                        "police",
                        "Rates",
                        MeasureUnit.PERCENT,
                        "FLOW_IN_MONTH",
                        "100*n(source=Police)/n(all)",
                        "contacts",
                        "contacts"),
                standard("yearly", "Rates", MeasureUnit.COUNT, "ANNUAL", "count", "", ""));

        assertThat(new CatalogueTemplate(catalogue, Set.of("Contacts", "Rates"))
                        .lines().stream().map(TemplatesTest::words))
                .containsExactly(
                        "1.1 1 contacts SAME SUM_OF_MONTHS ",
                        "1.2 2 referrals SAME SUM_OF_MONTHS ",
                        "1.3 3 rate SAME RECOMPUTED 100*[1.2]/[1.1]",
                        "2.1 4 per SAME ROLLING_YEAR 10000*sum12([1.2])/population",
                        "2.2 5 open SAME MONTH_END ",
                        "2.3 6 days SAME IN_MONTH ",
                        "2.4 7 part SAME IN_MONTH ",
                        "2.5 8 police SAME IN_MONTH ",
                        "2.6 9 yearly SAME NONE ");
    }

    @Test
    void copiesNothingOfAnAreaThatIsNotThere() {
        assertThat(new CatalogueTemplate(List.of(), Set.of("Contacts")).lines()).isEmpty();
    }

    @Test
    void leavesACouncilsOwnWordsAndNumbersWithIt() {
        CouncilStructure.Line line = line(
                "1.1",
                false,
                List.of("[1.2]/population:ROTH-2016B", "ytd([1.2])/882", "[1.2]/"),
                "range 0..150; part of [1.2]; jump off: told by the police");

        CouncilStructure.Line copied = copy("ROTH-SG", line).indicators().get(0);

        assertThat(words(copied)).isEqualTo("1.1 1 contacts CLOSE RECOMPUTED 100*[1.2]/population 100*[1.2]");
        IndicatorDefinition definition = copied.definition();
        assertThat(definition.place().dataNote()).isEmpty();
        assertThat(copied.links().get(0).note()).isEmpty();
        assertThat(definition.checks().toString()).isEqualTo("part of [1.2]");
        assertThat(definition.ownerRole()).isEqualTo("Head of Safeguarding");
        assertThat(definition.year().weight()).isEmpty();
        assertThat(definition.derivation().parts()).map(Expression::toString).contains("[1.2] - population");
    }

    @Test
    void leavesOutWhatIsNoLongerUsedUnlessAFormulaReadsIt() {
        CouncilStructure.Report copied = copy(
                "ROTH-SG",
                line("1.1", false, List.of("[1.2]/"), ""),
                line("1.2", true, List.of(), ""),
                line("1.3", true, List.of(), ""));

        assertThat(copied.indicators().stream()
                        .map(each -> each.definition().code().value()))
                .containsExactly("1.1", "1.2");
    }

    @Test
    void leavesOutReportsThatEndAndEveryDeadline() {
        ReportDeadline deadline = new ReportDeadline(ReportDeadline.Kind.WORKING_DAY, 10);
        CouncilStructure source = new CouncilStructure(
                List.of(),
                Stream.of(Optional.<ReportingMonth>empty(), Optional.of(ReportingMonth.of(2017, 4)))
                        .map(end -> new ReportDefinition(
                                end.isEmpty() ? "ROTH-SG" : "ROTH-EH",
                                ROTHERHAM,
                                "Report",
                                LAYOUT,
                                new ReportCalendar(deadline, end)))
                        .map(definition -> new CouncilStructure.Report(definition, List.of()))
                        .toList());

        assertThat(new CouncilTemplate(LEEDS, "LEEDS").copy(source).reports())
                .extracting(CouncilStructure.Report::definition)
                .containsExactly(new ReportDefinition("LEEDS-SG", LEEDS, "Report", LAYOUT));
    }

    @Test
    void namesReportsAnew() {
        assertThat(List.of("ROTH-SG", "ROTH-EH-2", "NORF").stream()
                        .map(code -> copy(code).definition().code()))
                .containsExactly("LEEDS-SG", "LEEDS-EH-2", "LEEDS");
        assertThat(copy("ROTH-SG").definition().council()).isEqualTo(LEEDS);
        assertThat(copy("ROTH-SG").definition().layout()).isEqualTo(LAYOUT);
    }

    @Test
    void saysUntilWhenACouncilHadItsCode() {
        Authority rotherham = new Authority(ROTHERHAM, "Rotherham", "372", "Yorkshire and The Humber");
        assertThat(SuccessionRule.formerName(rotherham, LocalDate.of(2027, 4, 1)))
                .isEqualTo(new Authority(ROTHERHAM, "Rotherham (until 31 March 2027)", "", "Yorkshire and The Humber"));
    }

    private static CouncilStructure.Report copy(String report, CouncilStructure.Line... lines) {
        CouncilStructure source = new CouncilStructure(
                List.of(),
                List.of(new CouncilStructure.Report(
                        new ReportDefinition(report, ROTHERHAM, "Report", LAYOUT), List.of(lines))));
        CouncilStructure copied = new CouncilTemplate(LEEDS, "LEEDS").copy(source);
        assertThat(copied.indicators())
                .isEqualTo(copied.reports().get(0).indicators().size());
        return copied.reports().get(0);
    }

    private static CouncilStructure.Line line(String ref, boolean retired, List<String> formulas, String checks) {
        List<Formula> read = new ArrayList<>();
        for (String formula : formulas) {
            String[] sides = formula.split("/");
            read.add(new Formula(
                    FormulaScope.everything(),
                    Expression.parse(sides[0]),
                    sides.length > 1 ? Optional.of(Expression.parse(sides[1])) : Optional.empty(),
                    new BigDecimal(100),
                    false));
        }
        Derivation entered = Derivation.entered();
        IndicatorDefinition definition = new IndicatorDefinition(
                new IndicatorCode(ref),
                new IndicatorPlace("Area", "Title", 1, true, "October total printed 1,381", retired),
                new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY),
                new YearFigure(
                        YearToDateBasis.RECOMPUTED, List.of(), Optional.empty(), Optional.of(Expression.parse("882"))),
                new Derivation(
                        read,
                        Optional.of(Expression.parse("[1.2] - population:ROTH-2016B")),
                        entered.shareOf(),
                        entered.rollingSumOf(),
                        entered.direction()),
                "Head of Safeguarding",
                checks.isEmpty() ? IndicatorChecks.none() : IndicatorChecks.parse(checks));
        return new CouncilStructure.Line(
                definition,
                List.of(new StandardLink(
                        new IndicatorCode(ref), Breakdown.total(), "contacts", Comparability.CLOSE, "adds to 1,265")));
    }

    private static String words(CouncilStructure.Line line) {
        StandardLink link = line.links().get(0);
        return "%s %d %s %s %s %s"
                .formatted(
                        line.definition().code(),
                        line.definition().place().position(),
                        link.standardCode(),
                        link.comparability(),
                        line.definition().year().basis(),
                        line.definition().derivation().formulas().stream()
                                .map(TemplatesTest::words)
                                .collect(Collectors.joining(" ")));
    }

    private static String words(Formula formula) {
        return formula.multiplier() + "*" + formula.numerator()
                + formula.denominator().map(each -> "/" + each).orElse("");
    }

    private static StandardRecipe standard(String code, String area, MeasureUnit unit, String type, String... formula) {
        StandardIndicator indicator = new StandardIndicator(
                code,
                "The " + code,
                area,
                new Measure(unit, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new StandardDefinition("Text", type, formula[0], "CHILD_COUNT", "", "CORE"));
        return new StandardRecipe(
                indicator,
                Optional.of(formula[1]).filter(each -> !each.isEmpty()),
                Optional.of(formula[2]).filter(each -> !each.isEmpty()));
    }
}
