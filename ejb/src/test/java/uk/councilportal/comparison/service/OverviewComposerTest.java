package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.service.ComparisonScene.MARCH;
import static uk.councilportal.comparison.service.ComparisonScene.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.BoardScheme;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.comparison.service.NeighbourFigure.Basis;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;

/** Exceptions: off target, worse than the period before, and worse than the statistical neighbours. Every figure is rated red. */
class OverviewComposerTest {

    /** High is good. */
    private static final String REVIEWS = "cpp-review-timeliness";

    private static final List<ReportingMonth> MONTHS =
            IntStream.rangeClosed(0, 3).mapToObj(back -> MARCH.minus(3 - back)).toList();

    private final ComparisonScene scene = new ComparisonScene();

    @Test
    void holdsAFigureAgainstTheStatisticalNeighboursThatAreSeen() {
        figures(MARCH, 80, 90, 91, 92, 10);

        ExceptionList.Line line = line(1, Set.of(2, 3, 4));

        assertThat(line.neighbours().basis()).isEqualTo(Basis.NEIGHBOURS_SEEN);
        assertThat(line.neighbours().mean().mean().displayed()).isEqualTo("91.0%");
        assertThat(line.neighbours().mean().used()).isEqualTo(3);
        assertThat(line.neighbours().origin().model()).isEqualTo("2025");
        assertThat(line.findings().worseThanNeighbours()).isEqualTo(Finding.YES);
    }

    /** A mean needs three councils; two neighbours are no mean, and the others take their place with that said. */
    @Test
    void fallsBackToTheOthersWhereTooFewNeighboursAreSeen() {
        figures(MARCH, 80, 90, 91, 92, 10);

        ExceptionList.Line line = line(1, Set.of(2, 3, 9));

        assertThat(line.neighbours().basis()).isEqualTo(Basis.OTHERS);
        assertThat(line.neighbours().mean().mean().displayed()).isEqualTo("70.8%");
        assertThat(line.findings().worseThanNeighbours()).isEqualTo(Finding.NO);
    }

    @Test
    void tellsNothingWhereThereIsNothingToHoldAFigureAgainst() {
        figures(MARCH, 80, 90, 91);

        assertThat(line(1, Set.of(2, 3)).findings().worseThanNeighbours()).isEqualTo(Finding.UNKNOWN);
    }

    /** Comparability notes, 5: what official statistics count is not what such a figure counts. */
    @ParameterizedTest(name = "{0}: official statistics are asked: {1}")
    @CsvSource({"SAME, true", "CLOSE, true", "DIFFERENT_DEFINITION, false"})
    void asksOfficialStatisticsUnlessTheDefinitionIsADifferentOne(Comparability grade, boolean asked) {
        scene.link(1, REVIEWS, grade, "children only");
        figures(MARCH, 80, 90);
        Comparison comparison = scene.board(MONTHS, REVIEWS);
        List<FinancialYear> years = new ArrayList<>();
        NationalMeans national = new NationalMeans(comparison.catalogue().recipes(MARCH), year -> {
            years.add(year);
            return Map.of();
        });

        new NeighbourMeans(comparison, comparison.councils(), new NeighbourBook("", Map.of()), national)
                .of(comparison.councils().get(0), REVIEWS, MARCH);

        assertThat(years.contains(MARCH.financialYear())).isEqualTo(asked);
    }

    /** Neighbours the reader has not chosen are in the mean and not in the list. */
    @Test
    void listsOnlyTheCouncilsThatAreCompared() {
        figures(MARCH, 80, 90, 91, 92);
        Comparison comparison = scene.board(MONTHS, REVIEWS);
        List<ComparedCouncil> chosen = comparison.councils().stream()
                .filter(each -> each.code().equals(council(1)))
                .toList();

        List<ExceptionList.Line> lines = OverviewScene.composer(comparison, chosen, Set.of(2, 3, 4))
                .exceptions()
                .lines();

        assertThat(lines).extracting(line -> line.council().code()).containsExactly(council(1));
        assertThat(lines.get(0).neighbours().mean().used()).isEqualTo(3);
    }

    @Test
    void gotWorseOnlySinceThePeriodBeforeAndNeverAcrossAGap() {
        figures(MARCH, 80, 80);
        figures(MARCH.minus(1), 85);
        scene.figure(2, REVIEWS, MARCH.minus(2), "85");

        assertThat(line(1, Set.of()).findings().worsening()).isEqualTo(Finding.YES);
        assertThat(line(2, Set.of()).findings().worsening()).isEqualTo(Finding.UNKNOWN);
        assertThat(line(2, Set.of()).before().number()).isEmpty();
    }

    /** 85 in February and 80 in March, by another definition since March: nobody can say that it got worse. */
    @Test
    void neitherGotWorseNorChangedAcrossABreak() {
        figures(MARCH, 80, 80, 90, 91, 92);
        figures(MARCH.minus(1), 85, 85, 90, 91, 92);
        scene.figure(1, REVIEWS, MARCH.minus(2), "80");
        assertThat(changes(1)).containsExactly(StandingChange.Kind.NEW_EXCEPTION);

        assertThat(line(1, Set.of()).breaks()).isEmpty();
        scene.redefined(REVIEWS, MARCH);
        assertThat(line(1, Set.of()).breaks()).containsExactly(new SeriesBreak(MARCH, "counted otherwise"));
        assertThat(line(1, Set.of()).findings().worsening()).isEqualTo(Finding.UNKNOWN);
        assertThat(line(1, Set.of()).before().number()).isEmpty();
        assertThat(changes(1)).isEmpty();
    }

    @Test
    void tellsOfAChangeOnlyWhereTheMonthBeforeIsShown() {
        figures(MARCH, 80, 80, 90, 91, 92);
        figures(MARCH.minus(1), 85, 85, 90, 91, 92);
        scene.figure(1, REVIEWS, MARCH.minus(2), "80");
        scene.figure(6, REVIEWS, MARCH, "70");
        scene.figure(6, REVIEWS, MARCH.minus(2), "90");

        assertThat(changes(1)).containsExactly(StandingChange.Kind.NEW_EXCEPTION);
        assertThat(changes(2)).isEmpty();
        assertThat(overview(2).compared()).isTrue();
        assertThat(changes(6)).isEmpty();
        assertThat(overview(6).compared()).isFalse();
    }

    @Test
    void judgesAnEarlierMonthByItsOwnFiguresWhicheverLaterIssueShowsThem() {
        ReportingMonth february = MARCH.minus(1);
        figures(MARCH, 80);
        figures(february, 85);
        Comparison comparison = scene.board(MONTHS.subList(0, 3), REVIEWS);

        OverviewComposer composer = OverviewScene.composer(comparison, comparison.councils(), Set.of(), february);

        assertThat(composer.overview(BoardScheme.standard()).lines())
                .singleElement()
                .extracting(BoardOverview.Line::basis)
                .isEqualTo(Optional.of(new BoardOverview.Basis(february, new SourceIssue(MARCH, 1))));
        assertThat(composer.exceptions().lines()).singleElement().satisfies(line -> {
            assertThat(line.month()).isEqualTo(february);
            assertThat(line.figure().value().displayed()).isEqualTo("85.0%");
        });
    }

    private List<StandingChange.Kind> changes(int number) {
        return overview(number).changes().stream()
                .map(BoardOverview.Change::kind)
                .toList();
    }

    private BoardOverview.Line overview(int number) {
        Comparison comparison = scene.board(MONTHS, REVIEWS);
        return OverviewScene.composer(comparison, comparison.councils(), Set.of(3, 4, 5))
                .overview(BoardScheme.standard())
                .lines()
                .stream()
                .filter(line -> line.council().code().equals(council(number)))
                .findFirst()
                .orElseThrow();
    }

    private void figures(ReportingMonth month, int... values) {
        IntStream.range(0, values.length)
                .forEach(at -> scene.figure(at + 1, REVIEWS, month, String.valueOf(values[at])));
    }

    private ExceptionList.Line line(int number, Collection<Integer> neighbours) {
        Comparison comparison = scene.board(MONTHS, REVIEWS);
        return OverviewScene.composer(comparison, comparison.councils(), neighbours).exceptions().lines().stream()
                .filter(line -> line.council().code().equals(council(number)))
                .findFirst()
                .orElseThrow();
    }
}
