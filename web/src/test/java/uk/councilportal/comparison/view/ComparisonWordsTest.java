package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.comparison.service.FigureExplanation;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.faces.Messages;

/** Words that comparisons share. */
@DisplayName("The words of comparisons")
class ComparisonWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "112, 112th",
        "153, 153rd"
    })
    void countPlaces(int number, String place) {
        assertThat(ComparisonWords.ordinal(number)).isEqualTo(place);
    }

    @Test
    void joinNames() {
        assertThat(ComparisonWords.list(List.of())).isEmpty();
        assertThat(ComparisonWords.list(List.of("Norfolk"))).isEqualTo("Norfolk");
        assertThat(ComparisonWords.list(List.of("Norfolk", "Rotherham", "Southampton")))
                .isEqualTo("Norfolk, Rotherham and Southampton");
    }

    @Test
    void sayWhatDiffersOrWhereAFigureComesFrom() {
        assertThat(ComparisonWords.about(figure("58.5", Comparability.CLOSE, "authorised, not completed")))
                .isEqualTo("authorised, not completed");
        assertThat(ComparisonWords.about(figure("71.1"))).isEqualTo("The council's own figure.");
        assertThat(ComparisonWords.about(gap(FigureGap.NOT_GRANTED)))
                .isEqualTo("The council does not let you see this indicator.");
    }

    @Test
    void giveARefusedMeasureTheWorstGrade() {
        assertThat(ComparisonWords.definition(gap(FigureGap.NOT_COMPARABLE))).contains(Comparability.NOT_COMPARABLE);
        assertThat(ComparisonWords.definition(gap(FigureGap.NOT_PUBLISHED))).isEmpty();
    }

    static Stream<String> keys() {
        return Stream.of(
                        keys("compare.unit.", MeasureUnit.values()),
                        keys("compare.polarity.", Polarity.values()),
                        keys("key.comparability.", Comparability.values()),
                        keys("why.", FigureExplanation.Access.values()),
                        keys("why.gap.", FigureGap.values()).filter(key -> !key.endsWith(".NONE")),
                        keys("overview.status.", BoardStatus.values()),
                        keys("overview.change.", StandingChange.Kind.values()),
                        keys("heatmap.place.", HeatMapModel.Place.values()),
                        keys("heatmap.key.", HeatMapModel.Place.values()),
                        Stream.of(ConcernFilter.values()).map(filter -> "exceptions.filter." + filter.getCode()))
                .flatMap(all -> all);
    }

    private static Stream<String> keys(String before, Enum<?>[] values) {
        return Stream.of(values).map(value -> before + value.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void have(String key) {
        assertThat(Messages.has(key)).isTrue();
    }

    @Test
    void namesAMonthAndAQuarter() {
        assertThat(ComparisonWords.period(ReportingPeriod.parse(PeriodType.MONTH, "2016-09")))
                .isEqualTo("September 2016");
        assertThat(ComparisonWords.period(ReportingPeriod.parse(PeriodType.QUARTER, "2016-Q4")))
                .isEqualTo("January 2017 to March 2017 (quarter)");
    }
}
