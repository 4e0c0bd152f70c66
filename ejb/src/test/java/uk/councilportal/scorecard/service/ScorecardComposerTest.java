package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;

/** What readers see of the sample councils' published months; the expected figures are those the councils printed. */
class ScorecardComposerTest {

    @ParameterizedTest
    @CsvSource({"ROTH-EH, 3, 72", "ROTH-SG, 3, 83", "ROTH-CAB, 1, 54", "NORF, 4, 53", "SOTON, 13, 50", "BHAM, 1, 15"})
    void showsTheMonthsAndRowsOfEachCouncilsOwnLayout(String report, int months, int rows) {
        Scorecard scorecard = MaterialFixture.scorecard(MaterialFixture.sample(report));

        assertThat(scorecard.layout().months()).hasSize(months);
        assertThat(scorecard.rows()).hasSize(rows);
        assertThat(scorecard.summary().indicators()).isEqualTo(rows);
        assertThat(scorecard.rows())
                .allSatisfy(row -> assertThat(row.recent().months())
                        .hasSize(months)
                        .allSatisfy(
                                month -> assertThat(month.value().displayed()).isNotEmpty()));
    }

    @Test
    void showsARowAsTheCouncilPrintsIt() {
        ScorecardRow row = row("ROTH-SG", "2.2");

        assertThat(displayed(row.recent().months())).containsExactly("67.4%", "85.9%", "93.1%");
        assertThat(displayed(row.year().earlierYears())).containsExactly("x", "70.1%", "92.8%");
        assertThat(row.judgement().rating().status()).isEqualTo(RagStatus.GREEN);
        assertThat(row.judgement().direction().arrow()).isEqualTo("↑");
        assertThat(row.judgement().target()).isEqualTo(new TargetText("< 83%", "≥ 83%", "≥ 86%", "86%"));
    }

    @Test
    void aRowInArrearsIsAboutTheMonthBeforeAndSaysSo() {
        ScorecardRow attendance = rows("ROTH-EH", "7.2").get(0);

        assertThat(attendance.judgement().figure().period().code()).isEqualTo("2017-02");
        assertThat(attendance.judgement().direction().arrow()).isEqualTo("↓");
        assertThat(attendance.indicator().note()).contains("one month in arrears");
    }

    @Test
    void givesEveryMemberARowWhereNoFigureStandsForTheWholeCouncil() {
        List<ScorecardRow> rows = rows("ROTH-EH", "7.1");

        assertThat(rows)
                .extracting(row -> row.indicator().name().member().orElse(""))
                .containsExactly("Primary", "Secondary");
    }

    @Test
    void showsTheYearsBeforeTheReportsOwnThatHaveFigures() {
        ScorecardLayout layout =
                MaterialFixture.scorecard(MaterialFixture.sample("ROTH-SG")).layout();

        assertThat(layout.years())
                .containsExactly(new FinancialYear(2013), new FinancialYear(2014), new FinancialYear(2015));
    }

    @Test
    void writesChangesInWholePercentWithTheTenPercentArrow() {
        Changes changes = row("SOTON", "M2").recent().changes();

        assertThat(changes.onLastMonth().percent().displayed()).isEqualTo("+39%");
        assertThat(changes.onLastMonth().arrow()).isEqualTo(Movement.UP);
        assertThat(changes.average12().displayed()).isEqualTo("329");
        assertThat(changes.maximum12().displayed()).isEqualTo("417");
    }

    @Test
    void birminghamPrintsNumeratorDenominatorAndResultInABlock() {
        ScorecardRow block = row("BHAM", "1");

        assertThat(block.counts())
                .extracting(count -> count.indicator().name().title()
                        + " " + count.recent().sixMonth().orElseThrow().value().displayed()
                        + " " + count.judgement().figure().value().displayed())
                .containsExactly("Re-referrals 1,829 303", "Referrals 7,314 1,287");
        assertThat(block.recent().sixMonth().orElseThrow().value().displayed()).isEqualTo("25%");
        assertThat(block.judgement().figure().value().displayed()).isEqualTo("24%");
    }

    @Test
    void aCountThatHasARowOfItsOwnIsNotRepeatedAboveItsRate() {
        assertThat(row("BHAM", "10r").counts()).isEmpty();
        assertThat(row("ROTH-SG", "2.2").counts())
                .as("Rotherham prints its counts as rows of their own")
                .isEmpty();
    }

    @Test
    void saysThatAnIndicatorIsNotSplitByArea() {
        assertThat(row("BHAM", "1").recent().areaFigures())
                .extracting(figure -> figure.value().displayed())
                .containsOnly("z");
    }

    @Test
    void drawsTheTargetOfTheMonthsAndNoneOfTheYear() {
        assertThat(row("ROTH-SG", "2.2").judgement().targetLine().displayed()).isEqualTo("86.0%");
        assertThat(row("ROTH-SG", "1.1").judgement().targetLine().value()).isEmpty();
        assertThat(MaterialFixture.indicator(MaterialFixture.sample("ROTH-EH"), "8.1n")
                        .chart()
                        .target()
                        .value())
                .as("882 families are the year's target, not a month's")
                .isEmpty();
    }

    @Test
    void putsSixMonthsAndLocalitiesBesideTheMonth() {
        ScorecardRow row = row("BHAM", "3");

        assertThat(row.recent().sixMonth().orElseThrow().value().displayed()).isEqualTo("86%");
        assertThat(row.recent().areaFigures())
                .extracting(figure -> figure.member() + " " + figure.value().displayed())
                .containsExactly("EAST 93%", "NWC 70%", "SOUTH 96%", "MASH 96%");
    }

    @Test
    void saysWhyAFigureIsMissing() {
        DisclosedValue year = row("ROTH-SG", "1.6").year().yearToDate();

        assertThat(year.value()).isEmpty();
        assertThat(year.displayed()).isEqualTo("x");
        assertThat(year.reason()).isNotBlank();
    }

    @Test
    void marksSmallCountsAndShowsThemExactly() {
        PeriodFigure march = last(row("ROTH-EH", "13.2").recent().months());

        assertThat(march.value().displayed()).isEqualTo("2");
        assertThat(march.value().smallNumber()).isTrue();
    }

    @Test
    void marksWhatTheCouncilHasChosenToWithholdFromOthers() {
        ScorecardMaterial material = MaterialFixture.sample("ROTH-EH");
        CouncilPolicy chosen = CouncilPolicy.parse("CHILD_COUNT 10 ZERO");
        List<DisclosedValue> standard = months(material);
        List<DisclosedValue> strict = months(MaterialFixture.marked(material, chosen));

        assertThat(strict)
                .extracting(DisclosedValue::displayed)
                .isEqualTo(standard.stream().map(DisclosedValue::displayed).toList());
        assertThat(standard)
                .filteredOn(DisclosedValue::smallNumber)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.smallBy()).contains(DisclosurePolicy.STANDARD));
        assertThat(strict.stream().filter(DisclosedValue::smallNumber).count())
                .isGreaterThan(
                        standard.stream().filter(DisclosedValue::smallNumber).count());
        assertThat(strict)
                .filteredOn(DisclosedValue::smallNumber)
                .allSatisfy(
                        value -> assertThat(value.smallBy()).contains(DisclosurePolicy.STANDARD.tightenedBy(chosen)));
    }

    private static List<DisclosedValue> months(ScorecardMaterial material) {
        return MaterialFixture.scorecard(material).areas().stream()
                .flatMap(area -> area.rows().stream())
                .flatMap(row -> row.recent().months().stream())
                .map(PeriodFigure::value)
                .toList();
    }

    @Test
    void drawsOnlyMonthsThatHaveAFigure() {
        IndicatorDetail detail = MaterialFixture.indicator(MaterialFixture.sample("ROTH-SG"), "2.2");

        assertThat(detail.history().months()).hasSize(15);
        assertThat(detail.chart().points()).hasSize(15);
        assertThat(detail.chart().upperLimit().value().orElseThrow()).isLessThanOrEqualTo(new BigDecimal(100));
        assertThat(detail.chart().target().displayed()).isEqualTo("86.0%");
    }

    @Test
    void splitsAnIndicatorByTheMembersOfItsDimension() {
        IndicatorDetail detail = MaterialFixture.indicator(MaterialFixture.sample("ROTH-SG"), "1.1");

        assertThat(detail.breakdowns()).extracting(BreakdownTable::dimension).contains("contact_source");
        assertThat(detail.breakdowns().get(0).lines())
                .extracting(BreakdownLine::member)
                .contains("Police", "Education services");
    }

    private static ScorecardRow row(String report, String ref) {
        return rows(report, ref).get(0);
    }

    private static List<ScorecardRow> rows(String report, String ref) {
        return MaterialFixture.scorecard(MaterialFixture.sample(report)).rows().stream()
                .filter(row -> row.indicator().name().ref().equals(ref))
                .toList();
    }

    private static List<String> displayed(List<PeriodFigure> figures) {
        return figures.stream().map(figure -> figure.value().displayed()).toList();
    }

    private static PeriodFigure last(List<PeriodFigure> figures) {
        return figures.get(figures.size() - 1);
    }
}
