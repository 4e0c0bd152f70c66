package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.target.model.RagStatus;

/** The small line of the last months. */
@DisplayName("A sparkline")
class SparklineTest {

    @Test
    void saysItsLowestHighestAndLatestMonth() {
        assertThat(written("70.0%", "90.0%", "80.0%"))
                .contains("3 months to March 2017: lowest 70.0%, highest 90.0%, latest 80.0%, target 86.0%");
    }

    @Test
    void leavesAGapWhereAMonthIsMissing() {
        assertThat(written("10%", "20%", "-", "15%", "90%")).contains("d=\"M2.0 21.0L26.5 18.8M75.5 19.9L100.0 3.0\"");
    }

    @Test
    void drawsTheTargetOnTheSameScale() {
        assertThat(written("70.0%", "80.0%")).contains("class=\"sparkline__target\" d=\"M0 3.0H102\"");
    }

    @Test
    void saysSoWhenThereIsNothingToDraw() {
        assertThat(written("-", "-")).contains("no months to draw").doesNotContain("<svg");
    }

    /** January to March 2017; from February on the national definition is another one. */
    @Test
    void leavesAGapATickAndWordsWhereTheNationalDefinitionChanged() {
        var row = RowFixture.percentage(RagStatus.GREEN, DirectionOfTravel.STABLE, "70.0%", "90.0%", "80.0%");
        String line = written(RowFixture.redefined(row, RowFixture.MARCH_2017.minus(1)));

        assertThat(line)
                .contains("class=\"sparkline__break\" d=\"M26.5 0V24\"")
                .containsPattern("d=\"M2.0 [0-9.]+M51.0 [0-9.]+L100.0")
                .contains(
                        "target 86.0%. The national definition changed with February 2017: agency staff are counted.");
        assertThat(written("70.0%", "90.0%", "80.0%")).doesNotContain("sparkline__break", "national definition");
    }

    private static String written(String... months) {
        return written(RowFixture.percentage(RagStatus.GREEN, DirectionOfTravel.STABLE, months));
    }

    private static String written(ScorecardRow row) {
        return WrittenMarkup.of(out -> Sparkline.of(row).write(out));
    }
}
