package uk.councilportal.comparison.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.view.ComparisonFixture.BIRMINGHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.NORFOLK;
import static uk.councilportal.comparison.view.ComparisonFixture.ROTHERHAM;
import static uk.councilportal.comparison.view.ComparisonFixture.SOUTHAMPTON;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;
import static uk.councilportal.comparison.view.ComparisonFixture.percentage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;

/** What a league table says in sentences. */
@DisplayName("The sentence of a league table")
class LeagueWordsTest {

    @Test
    void namesTheBestCouncil() {
        assertThat(said(threeCouncils())).isEqualTo("Rotherham has the best figure of 3 councils: 71.1%.");
    }

    @Test
    void namesAllThatShareTheBestFigure() {
        assertThat(said(percentage(Polarity.HIGH_IS_GOOD)
                        .ranked(ROTHERHAM, "71.1", 1)
                        .ranked(NORFOLK, "71.1", 1)
                        .ranked(SOUTHAMPTON, "62.7", 3)))
                .isEqualTo("Rotherham and Norfolk share the best figure of 3 councils: 71.1%.");
    }

    @Test
    void saysWhereTheCouncilLookedAtStands() {
        assertThat(said(threeCouncils().lookingAt(NORFOLK))).isEqualTo("Norfolk is 3rd of 3, at 58.5%.");
    }

    @Test
    void saysTheMeanAndHowManyFiguresItHas() {
        assertThat(said(threeCouncils().mean("64.1", 3))).endsWith("The mean of the 3 figures is 64.1%.");
    }

    @Test
    void ranksNothingWhereNeitherHighNorLowIsBetter() {
        assertThat(said(percentage(Polarity.NEUTRAL)
                        .unranked(ROTHERHAM, figure("24.6"))
                        .unranked(NORFOLK, figure("28.2"))))
                .isEqualTo("The figures lie between 24.6% (Rotherham) and 28.2% (Norfolk)."
                        + " Neither high nor low is better, so there are no ranks.");
    }

    @Test
    void saysWhoIsLeftOutBecauseItsMeasureIsAnotherOne() {
        assertThat(said(threeCouncils().unranked(BIRMINGHAM, gap(FigureGap.NOT_COMPARABLE))))
                .endsWith("Birmingham is left out: its measure is not comparable.");
    }

    @Test
    void saysWhoseFigureIsSuppressedAndNothingElseAboutIt() {
        assertThat(said(threeCouncils().lookingAt(BIRMINGHAM).unranked(BIRMINGHAM, gap(FigureGap.WITHHELD))))
                .isEqualTo("Rotherham has the best figure of 3 councils: 71.1%."
                        + " The figure of Birmingham is suppressed and has no rank.");
    }

    @Test
    void saysWhoIsBetterOrWorseThanEnglandByMoreThanChance() {
        ComparisonFixture tested = percentage(Polarity.HIGH_IS_GOOD)
                .england("65.0")
                .tested(ROTHERHAM, "71.1", 1, BenchmarkOutcome.MUCH_BETTER)
                .tested(SOUTHAMPTON, "62.7", 2, BenchmarkOutcome.SIMILAR)
                .tested(NORFOLK, "58.5", 3, BenchmarkOutcome.WORSE);

        assertThat(said(tested))
                .endsWith("One of the 3 councils tested is worse than England by more than chance, one is better.");
        assertThat(said(tested.lookingAt(SOUTHAMPTON)))
                .contains(
                        "The interval of Southampton includes the England figure of 65.0%, so the difference may be chance.");
        assertThat(said(tested.lookingAt(NORFOLK)))
                .contains("Norfolk is worse than England (65.0%) by more than chance.");
        assertThat(said(tested.lookingAt(ROTHERHAM)))
                .contains("Rotherham is better than England (65.0%) by more than chance.");
        assertThat(said(percentage(Polarity.HIGH_IS_GOOD)
                        .england("65.0")
                        .tested(ROTHERHAM, "71.1", 1, BenchmarkOutcome.MUCH_BETTER)
                        .ranked(NORFOLK, "58.5", 2)))
                .endsWith("Rotherham is better than England (65.0%) by more than chance.");
        LeagueTable table = tested.table();
        assertThat(LeagueLines.sorted(table, new Sorting(LeagueLines.RANK, false)))
                .extracting(row -> row.england().orElseThrow().text())
                .containsExactly("Much better", "Similar", "Worse");
        assertThat(ComparisonFile.of(table, LeagueLines.sorted(table, new Sorting(LeagueLines.RANK, false)))
                        .rows())
                .extracting(row -> row.get(row.size() - 1))
                .containsExactly("MUCH_BETTER", "SIMILAR", "WORSE", "");
    }

    @Test
    void warnsWhereDefinitionsDiffer() {
        assertThat(said(threeCouncils()
                        .unranked(BIRMINGHAM, figure("50.0", Comparability.DIFFERENT_DEFINITION, "open ones"))))
                .endsWith("Definitions differ: read what differs before you compare.");
    }

    @Test
    void saysSoWhenOneCouncilAloneOrNoneHasAFigure() {
        assertThat(said(percentage(Polarity.HIGH_IS_GOOD).ranked(ROTHERHAM, "71.1", 1)))
                .isEqualTo("Rotherham alone has a figure: 71.1%.");
        assertThat(said(percentage(Polarity.HIGH_IS_GOOD).unranked(NORFOLK, gap(FigureGap.NOT_GRANTED))))
                .isEqualTo("No council has a figure for September 2016 that you can see.");
    }

    private static ComparisonFixture threeCouncils() {
        return percentage(Polarity.HIGH_IS_GOOD)
                .ranked(ROTHERHAM, "71.1", 1)
                .ranked(SOUTHAMPTON, "62.7", 2)
                .ranked(NORFOLK, "58.5", 3);
    }

    private static String said(ComparisonFixture fixture) {
        return LeagueWords.sentence(fixture.table());
    }
}
