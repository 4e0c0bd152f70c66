package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.scorecard.model.DirectionOfTravel;
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

    private static String written(String... months) {
        var row = RowFixture.percentage(RagStatus.GREEN, DirectionOfTravel.STABLE, months);
        return WrittenMarkup.of(out -> Sparkline.of(row).write(out));
    }
}
