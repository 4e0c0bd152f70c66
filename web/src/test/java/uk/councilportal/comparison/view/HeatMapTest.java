package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.MONTH;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.POLICY;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;
import static uk.councilportal.comparison.view.ComparisonFixture.heading;
import static uk.councilportal.comparison.view.ComparisonFixture.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.view.WrittenMarkup;

/** A heat map as a reader sees it: Norfolk and Rotherham, Rotherham looked at. */
@DisplayName("A heat map")
class HeatMapTest {

    @Test
    void marksTheBestFigureWhereTooFewCouncilsHaveOneForQuarters() {
        String written = written(new HeatMap.Cell(figure("58.5"), place(2, null)), best("71.1"));

        assertThat(written)
                .contains("<td class=\"band-a is-focus\"><span class=\"band\">Best</span>")
                .contains("<td class=\"no-band\"><a href=\"assessments/E10000020\"><span class=\"measure-value\">58.5");
    }

    @Test
    void marksNoBestFigureWhereDefinitionsDiffer() {
        HeatMap.Cell other =
                new HeatMap.Cell(figure("58.5", Comparability.DIFFERENT_DEFINITION, "open ones"), place(2, null));

        assertThat(written(other, best("71.1")))
                .doesNotContain("Best")
                .contains("<span class=\"visually-hidden\">Different definition</span>");
    }

    @Test
    void showsQuartersWithTheirLetter() {
        HeatMap.Cell worst = new HeatMap.Cell(figure("58.5"), place(4, QuartileBand.D));

        assertThat(written(worst, best("71.1")))
                .contains("<td class=\"band-d\"><span class=\"band\">D</span>")
                .doesNotContain("Best");
    }

    @Test
    void givesASuppressedFigureNoPlace() {
        String written = written(new HeatMap.Cell(gap(FigureGap.WITHHELD), Standing.none()), best("71.1"));

        assertThat(written)
                .contains(
                        "<td class=\"no-band\"><a href=\"assessments/E10000020\"><span class=\"suppressed\"><span aria-hidden=\"true\">c</span>")
                .doesNotContain("Best");
    }

    @Test
    void putsTheCouncilLookedAtFirst() {
        assertThat(written(best("58.5"), best("71.1")))
                .contains(
                        "<th scope=\"col\"><a href=\"E08000018\">Rotherham</a></th><th scope=\"col\"><a href=\"E10000020\">Norfolk</a></th>");
    }

    @Test
    void saysHowTheCouncilLookedAtDoes() {
        HeatMap map = map(new HeatMap.Cell(figure("58.5"), place(2, null)), best("71.1"));

        assertThat(HeatMapWords.sentence(map, model(map)))
                .isEqualTo("One indicator of 2 councils for September 2016."
                        + " Rotherham has the best figure on 1 of the 1 indicators that can be ranked.");
    }

    @Test
    void saysHowManyIndicatorsAreDefinedDifferently() {
        HeatMap map = map(
                new HeatMap.Cell(figure("58.5", Comparability.DIFFERENT_DEFINITION, ""), place(2, null)), best("71.1"));

        assertThat(HeatMapWords.sentence(map, model(map)))
                .endsWith("One indicator is defined differently by a council; no best figure is marked there.");
    }

    @Test
    void namesOnlyTheIndicatorsOfWhichTheDefinitionChangesWithinThePeriod() {
        StandardHeading same = heading("assessments", Polarity.HIGH_IS_GOOD);
        StandardHeading other = new StandardHeading(
                "visits",
                "Visits",
                "Visit",
                same.measure(),
                "",
                new StandardValidity(
                        List.of(new SeriesBreak(MONTH, "calls count")), Optional.empty(), Optional.empty()));
        List<HeatMap.Cell> cells = List.of(new HeatMap.Cell(figure("58.5"), place(2, null)), best("71.1"));
        HeatMap map = new HeatMap(
                new ReportingPeriod(PeriodType.QUARTER, MONTH, 3),
                List.of(NORFOLK, ROTHERHAM),
                List.of(new HeatMap.Row(same, cells), new HeatMap.Row(other, cells)),
                POLICY);

        assertThat(HeatMapWords.sentence(map, model(map)))
                .endsWith("Within the period the national definition changed of: Visits.");
    }

    private static HeatMap.Cell best(String number) {
        return new HeatMap.Cell(figure(number), place(1, null));
    }

    private static HeatMap map(HeatMap.Cell norfolk, HeatMap.Cell rotherham) {
        HeatMap.Row row = new HeatMap.Row(heading("assessments", Polarity.HIGH_IS_GOOD), List.of(norfolk, rotherham));
        return new HeatMap(ReportingPeriod.month(MONTH), List.of(NORFOLK, ROTHERHAM), List.of(row), POLICY);
    }

    private static HeatMapModel model(HeatMap map) {
        return new HeatMapComposer(map, Optional.of(ROTHERHAM.code())).model(new Links());
    }

    private static String written(HeatMap.Cell norfolk, HeatMap.Cell rotherham) {
        return WrittenMarkup.of(out -> HeatMapGrid.write(out, model(map(norfolk, rotherham))));
    }

    /** Addresses that say what they are of. */
    private static final class Links implements HeatMapLinks {
        @Override
        public String league(String code) {
            return code;
        }

        @Override
        public String profile(String code) {
            return code;
        }

        @Override
        public String trends(String indicator, String council) {
            return indicator + "/" + council;
        }
    }
}
