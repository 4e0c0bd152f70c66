package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.BIRMINGHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.MONTH;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.SOUTHAMPTON;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.ReportingPeriod;

/** A funnel plot in words, as rows, as a chart and as a file. */
@DisplayName("A funnel plot")
class FunnelTest {

    @Test
    void namesThoseOutsideOnBothSidesAndCountsTheOthers() {
        FunnelPlot plot = funnel(Polarity.HIGH_IS_GOOD)
                .point(ROTHERHAM, "80.0", FunnelPosition.FAR_ABOVE)
                .point(NORFOLK, "50.0", FunnelPosition.BELOW)
                .point(SOUTHAMPTON, "60.0", FunnelPosition.INSIDE)
                .plot();

        assertThat(FunnelWords.sentence(plot))
                .isEqualTo("Rotherham (80.0%) lies above the 99.8% limit and Norfolk (50.0%) lies below the 95% limit; "
                        + "one other lies within the limits of chance around the average of 60.0%.");
        assertThat(FunnelWords.title(plot)).isEqualTo("2 councils of 3 differ by more than chance");
    }

    @Test
    void saysSoWhenNobodyDiffersByMoreThanChance() {
        FunnelPlot plot = funnel(Polarity.LOW_IS_GOOD)
                .point(ROTHERHAM, "61.0", FunnelPosition.INSIDE)
                .point(NORFOLK, "59.0", FunnelPosition.INSIDE)
                .gapOf(SOUTHAMPTON, FigureGap.WITHHELD)
                .gapOf(BIRMINGHAM, FigureGap.NOT_COMPARABLE)
                .plot();

        assertThat(FunnelWords.sentence(plot))
                .isEqualTo("All 2 councils lie within the limits of chance around their average of 60.0%. "
                        + "Birmingham is left out: its measure is not comparable. "
                        + "Southampton has no point: its figure is suppressed.");
        assertThat(FunnelWords.title(plot)).isEqualTo("No council of 2 differs by more than chance");
    }

    @Test
    void isNotDrawnForOneCouncilOrNone() {
        FunnelPlot one = funnel(Polarity.HIGH_IS_GOOD)
                .point(ROTHERHAM, "61.0", FunnelPosition.INSIDE)
                .plot();
        FunnelPlot none = funnel(Polarity.HIGH_IS_GOOD).plot();

        assertThat(one.isDrawn()).isFalse();
        assertThat(FunnelWords.sentence(one)).startsWith("Rotherham alone has counts for September 2016");
        assertThat(none.isDrawn()).isFalse();
        assertThat(FunnelWords.sentence(none)).startsWith("No council has counts for September 2016");
    }

    @Test
    void saysWhichQuarterItIsAbout() {
        FunnelFixture quarter = funnel(Polarity.HIGH_IS_GOOD)
                .over(ReportingPeriod.quarter(MONTH.financialYear(), 2))
                .point(ROTHERHAM, "61.0", FunnelPosition.INSIDE);

        assertThat(FunnelWords.sentence(quarter.plot()))
                .startsWith("Rotherham alone has counts for July 2016 to September 2016 (quarter)");
        assertThat(VariationFile.of(quarter.plot()).rows().get(0)).contains("2016-Q2");
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, true",
        "RATE_PER_10K, true",
        "RATE_PER_100K, true",
        "COUNT, false",
        "AVERAGE, false",
        "DAYS, false"
    })
    void isForPercentagesAndRatesOnly(MeasureUnit unit, boolean has) {
        assertThat(FunnelWords.hasFunnel(unit)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({
        "FAR_ABOVE, HIGH_IS_GOOD, BETTER, 'Above the 99.8% limit, better'",
        "ABOVE, LOW_IS_GOOD, WORSE, 'Above the 95% limit, worse'",
        "BELOW, HIGH_IS_GOOD, WORSE, 'Below the 95% limit, worse'",
        "FAR_BELOW, LOW_IS_GOOD, BETTER, 'Below the 99.8% limit, better'",
        "FAR_BELOW, NEUTRAL, OUTSIDE, Below the 99.8% limit",
        "INSIDE, NEUTRAL, INSIDE, Within the limits"
    })
    void judgesAPlaceByWhichWayIsBetter(FunnelPosition position, Polarity polarity, FunnelPlace place, String words) {
        FunnelRow row = funnel(polarity).point(NORFOLK, "50.0", position).rows().get(0);

        assertThat(row.place()).contains(place);
        assertThat(row.placeWords()).isEqualTo(words);
        assertThat(row.counts()).isEqualTo("120 of 200");
        assertThat(row.likely()).isEqualTo("53.0 to 67.0");
        assertThat(row.possible()).isEqualTo("49.0 to 71.0");
    }

    @Test
    void saysWhyACouncilHasNoPoint() {
        FunnelPlot plot = funnel(Polarity.HIGH_IS_GOOD).plot();
        FunnelRow withheld = new FunnelRow(
                plot.indicator().measure(),
                NORFOLK,
                ComparisonFixture.gap(FigureGap.WITHHELD),
                Optional.empty(),
                false);
        FunnelRow uncounted =
                new FunnelRow(plot.indicator().measure(), NORFOLK, figure("58.5"), Optional.empty(), false);

        assertThat(withheld.about()).startsWith("Withheld: it is a small number");
        assertThat(withheld.mark()).isEmpty();
        assertThat(uncounted.about()).contains("not the counts it is made of");
    }

    @Test
    void drawsAShapeForEachPlaceAndNothingForWhoeverHasNoPoint() {
        FunnelFixture funnel = funnel(Polarity.HIGH_IS_GOOD)
                .point(ROTHERHAM, "80.0", FunnelPosition.FAR_ABOVE)
                .point(NORFOLK, "50.0", FunnelPosition.BELOW)
                .gapOf(SOUTHAMPTON, FigureGap.WITHHELD);

        assertThat(new FunnelConfiguration(funnel.plot(), funnel.rows()).json())
                .contains(
                        "\"names\":[\"Rotherham 80.0%\",\"Norfolk 50.0%\"]",
                        "\"shapes\":[\"rectRot\",\"rect\"]", "{\"x\":200,\"y\":80.0}", "\"role\":\"funnel998\"")
                .doesNotContain("Southampton");
    }

    @Test
    void writesEveryCouncilIntoItsFileAndNoFigureOfThoseWithout() {
        List<List<String>> rows = VariationFile.of(funnel(Polarity.HIGH_IS_GOOD)
                        .point(ROTHERHAM, "80.0", FunnelPosition.FAR_ABOVE)
                        .gapOf(SOUTHAMPTON, FigureGap.WITHHELD)
                        .plot())
                .rows();

        assertThat(rows.get(0)).contains("Rotherham", "80", "120", "200", "FAR_ABOVE", "everyone else");
        assertThat(rows.get(1)).contains("Southampton", "c").doesNotContain("120", "200");
    }

    private static FunnelFixture funnel(Polarity polarity) {
        return new FunnelFixture(polarity);
    }
}
