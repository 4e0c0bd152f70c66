package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.BIRMINGHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.SOUTHAMPTON;
import static uk.councilportal.comparison.view.ComparisonFixture.council;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.comparison.view.LineLook.Shape;

/** Councils over the months as a reader sees them: in words, as a chart, in a table. */
@DisplayName("Trends of several councils")
class TrendsTest {

    @Test
    void sayHowTheCouncilLookedAtMoved() {
        TrendTable table = new TrendFixture()
                .tested(TrendLabel.INCREASING_GETTING_BETTER)
                .focus(ROTHERHAM, "60.0", "c", "71.1")
                .other(NORFOLK, "50.0", "55.0", "58.5")
                .table();

        assertThat(TrendWords.title(table)).isEqualTo("Rotherham is above 1 of 1 in September 2016");
        assertThat(TrendWords.sentence(table))
                .isEqualTo("Rotherham rose from 60.0% in July 2016 to 71.1% in September 2016."
                        + " Its latest five months rise by more than chance, which is better."
                        + " One of the 3 months has no figure and is a gap.");
    }

    @Test
    void sayNothingOfATestThatCannotBeDone() {
        assertThat(TrendWords.sentence(
                        new TrendFixture().focus(ROTHERHAM, "60.0", "50.0").table()))
                .isEqualTo("Rotherham fell from 60.0% in August 2016 to 50.0% in September 2016.");
        assertThat(TrendWords.sentence(
                        new TrendFixture().focus(ROTHERHAM, "60.0", "60.0").table()))
                .isEqualTo("Rotherham is at 60.0% in September 2016, as in August 2016.");
    }

    @Test
    void sayWhereThereIsTooLittleToMove() {
        assertThat(TrendWords.sentence(
                        new TrendFixture().focus(ROTHERHAM, "c", "71.1").table()))
                .isEqualTo("Rotherham has one figure, 71.1% in September 2016.");
        assertThat(TrendWords.sentence(new TrendFixture()
                        .focus(ROTHERHAM, "c", "x")
                        .other(NORFOLK, "1.0", "2.0")
                        .table()))
                .isEqualTo("Rotherham has no figure in the 2 months up to September 2016 that you can see.");
        assertThat(TrendWords.sentence(
                        new TrendFixture().other(ROTHERHAM, "c", "x").table()))
                .isEqualTo("No council has a figure in the 2 months up to September 2016 that you can see.");
    }

    @Test
    void sayWhereEachStandsIfNoneIsLookedAt() {
        TrendTable table = new TrendFixture()
                .other(NORFOLK, "50.0", "x")
                .other(ROTHERHAM, "60.0", "71.1")
                .other(SOUTHAMPTON, "x", "x")
                .table();

        assertThat(TrendWords.title(table)).isEqualTo("2 councils up to September 2016");
        assertThat(TrendWords.sentence(table))
                .isEqualTo("2 of 3 councils have figures in the 2 months up to September 2016."
                        + " Norfolk stands at 50.0% in August 2016. Rotherham stands at 71.1% in September 2016.");
    }

    @Test
    void drawNoPointWhereNoFigureIsShown() {
        String json = configuration(new TrendFixture()
                .focus(ROTHERHAM, "60.0", "c", "71.1")
                .other(NORFOLK, "c", "x", "c")
                .table());

        assertThat(json)
                .contains("\"data\":[60.0,null,71.1]", "\"labels\":[\"Jul 16\",\"Aug 16\",\"Sep 16\"]")
                .contains("\"end\":\"Rotherham 71.1%\"")
                .doesNotContain("Norfolk");
    }

    @Test
    void markWhereACouncilMeasuresOtherwise() {
        TrendTable table = new TrendFixture()
                .focus(ROTHERHAM, "60.0", "c", "71.1*", "72.0*")
                .table();

        assertThat(table.lines().get(0).breaks()).containsExactly(2);
        assertThat(configuration(table)).contains("\"breaks\":[2]");
        assertThat(TrendLine.of(table).get(0).breaks())
                .containsExactly(new TrendLine.Break("August 2016", "open ones only"));
        assertThat(TrendLine.of(table).get(0).cells())
                .extracting(TrendLine.Cell::broken)
                .containsExactly(false, false, true, false);
    }

    @Test
    void drawTheTargetAndSayWhatItIs() {
        TrendTable table = new TrendFixture()
                .aiming("z", "75.0", "80.0")
                .focus(ROTHERHAM, "60.0", "65.0", "71.1")
                .other(NORFOLK, "50.0", "55.0", "58.5")
                .table();

        assertThat(configuration(table))
                .contains("{\"role\":\"target\",\"label\":\"Target 80.0%\",\"data\":[null,75.0,80.0]}")
                .containsOnlyOnce("\"target\"");
        assertThat(TrendWords.sentence(table)).contains(" Its own target is 80.0%; it rates this figure red.");
        assertThat(TrendLine.of(table)).extracting(TrendLine::aimed).containsExactly(true, false);
        assertThat(ComparisonFile.of(table).rows())
                .extracting(row -> row.get(row.size() - 3))
                .containsExactly("", "75", "80", "", "", "");
    }

    @Test
    void breakTheLineOfTheCouncilThatMeasuresOtherwiseOnly() {
        TrendTable table = new TrendFixture()
                .focus(ROTHERHAM, "60.0", "71.1*", "72.0*")
                .other(NORFOLK, "50.0", "55.0", "58.5")
                .table();

        assertThat(configuration(table)).contains("\"breaks\":[1],\"data\":[60.0", "\"breaks\":[],\"data\":[50.0");
        assertThat(TrendWords.sentence(table))
                .startsWith("Rotherham rose from 71.1% in August 2016 to 72.0% in September 2016.")
                .contains("It is measured otherwise from August 2016 on.");
        assertThat(TrendWords.sentence(
                        new TrendFixture().focus(ROTHERHAM, "60.0", "71.1*").table()))
                .startsWith("Rotherham stands at 71.1% in September 2016. It is measured otherwise");
        assertThat(ComparisonFile.of(table).rows())
                .extracting(row -> row.get(row.size() - 2))
                .containsExactly("", "yes", "", "", "", "");
    }

    @Test
    void tellLinesApartWithoutColour() {
        List<LineLook> looks = TrendLine.of(new TrendFixture()
                        .focus(ROTHERHAM, "1.0")
                        .other(NORFOLK, "1.0")
                        .other(SOUTHAMPTON, "1.0")
                        .other(BIRMINGHAM, "1.0")
                        .other(council("E09000001", "City of London"), "1.0")
                        .table())
                .stream()
                .map(TrendLine::look)
                .toList();

        assertThat(looks)
                .containsExactly(
                        new LineLook("focus", Shape.CIRCLE, 0),
                        new LineLook("grey", Shape.TRIANGLE, 0),
                        new LineLook("grey", Shape.SQUARE, 0),
                        new LineLook("grey", Shape.DIAMOND, 0),
                        new LineLook("grey", Shape.TRIANGLE, 1));
        assertThat(TrendLine.of(new TrendFixture()
                                .other(ROTHERHAM, "1.0")
                                .other(NORFOLK, "1.0")
                                .table())
                        .stream()
                        .map(line -> line.look().style()))
                .containsExactly("1", "2");
    }

    @Test
    void keepTheReasonOfEveryGapInTheFile() {
        TrendTable table = new TrendFixture().focus(ROTHERHAM, "60.0", "c").table();

        assertThat(ComparisonFile.of(table).rows())
                .extracting(row -> List.of(row.get(1), row.get(3), row.get(4), row.get(5)))
                .containsExactly(
                        List.of("2016-08", "Rotherham", "60", "60.0%"), List.of("2016-09", "Rotherham", "", "c"));
    }

    private static String configuration(TrendTable table) {
        return TrendConfiguration.of(table, TrendLine.of(table)).json();
    }
}
