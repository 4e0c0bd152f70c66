package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.BIRMINGHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.SOUTHAMPTON;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;
import static uk.councilportal.comparison.view.ComparisonFixture.percentage;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.indicator.model.Polarity;

/** In which order a league table stands, and that a withheld figure's place tells nothing. */
@DisplayName("The order of a league table")
class LeagueLinesTest {

    private static final LeagueTable TABLE = percentage(Polarity.HIGH_IS_GOOD)
            .ranked(ROTHERHAM, "71.1", 1)
            .ranked(NORFOLK, "58.5", 2)
            .unranked(SOUTHAMPTON, gap(FigureGap.WITHHELD))
            .unranked(BIRMINGHAM, gap(FigureGap.NOT_PUBLISHED))
            .table();

    @ParameterizedTest
    @CsvSource({
        "'', Rotherham Norfolk Birmingham Southampton",
        "rank, Rotherham Norfolk Birmingham Southampton",
        "-rank, Norfolk Rotherham Birmingham Southampton",
        "figure, Norfolk Rotherham Southampton Birmingham",
        "-figure, Rotherham Norfolk Southampton Birmingham",
        "council, Birmingham Norfolk Rotherham Southampton",
        "-council, Southampton Rotherham Norfolk Birmingham",
        "nonsense, Rotherham Norfolk Birmingham Southampton"
    })
    void isTheOneAskedForWithHiddenFiguresLastBySymbol(String asked, String names) {
        Sorting sorting = Sorting.parse(asked, LeagueLines.COLUMNS, new Sorting(LeagueLines.RANK, false));

        List<LeagueRow> rows = LeagueLines.sorted(TABLE, sorting);

        assertThat(rows).extracting(LeagueRow::name).containsExactly(names.split(" "));
    }

    /** At 60.0%, between Rotherham and Norfolk; high is good. */
    @ParameterizedTest
    @CsvSource({
        "rank, Rotherham",
        "-rank, Norfolk",
        "figure, Norfolk",
        "-figure, Rotherham",
        "council, Birmingham Norfolk Rotherham Southampton"
    })
    void placesEnglandByItsFigure(String asked, String above) {
        LeagueTable table = percentage(Polarity.HIGH_IS_GOOD)
                .england("60.0")
                .ranked(ROTHERHAM, "71.1", 1)
                .ranked(NORFOLK, "58.5", 2)
                .unranked(SOUTHAMPTON, gap(FigureGap.WITHHELD))
                .unranked(BIRMINGHAM, gap(FigureGap.NOT_PUBLISHED))
                .table();
        Sorting sorting = Sorting.parse(asked, LeagueLines.COLUMNS, new Sorting(LeagueLines.RANK, false));

        LeagueBody body = LeagueBody.of(table, LeagueLines.sorted(table, sorting), sorting);

        assertThat(body.above()).extracting(LeagueRow::name).containsExactly(above.split(" "));
        boolean placed = !asked.equals("council");
        assertThat(body.england()).hasSize(placed ? 1 : 0);
        assertThat(body.references()).hasSize(placed ? 0 : 1);
        assertThat(body.above().size() + body.below().size()).isEqualTo(4);
    }

    @Test
    void turnsRoundWithASecondPress() {
        Sorting sorting = new Sorting(LeagueLines.FIGURE, false);

        assertThat(sorting.head(LeagueLines.FIGURE)).isEqualTo(new Sorting.Head("figure", "-figure", "ascending"));
        assertThat(sorting.head(LeagueLines.RANK)).isEqualTo(new Sorting.Head("rank", "rank", "none"));
        assertThat(new Sorting(LeagueLines.FIGURE, true).head(LeagueLines.FIGURE))
                .isEqualTo(new Sorting.Head("figure", "figure", "descending"));
    }
}
