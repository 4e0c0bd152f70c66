package uk.councilportal.indicator.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** What is said of a change of the national definition. */
class BreakWordsTest {
    private static final ReportingMonth MARCH = ReportingMonth.of(2016, 3);
    private static final ReportingMonth APRIL = ReportingMonth.of(2016, 4);
    private static final ReportingMonth MAY = ReportingMonth.of(2016, 5);
    private static final StandardValidity INDICATOR = new StandardValidity(
            List.of(
                    new SeriesBreak(APRIL, "calls count"),
                    new SeriesBreak(ReportingMonth.of(2016, 9), "letters count")),
            Optional.of(ReportingMonth.of(2017, 3)),
            Optional.of("New contacts"));

    @Test
    void saysWhereAndWhyTheSeriesBreaks() {
        assertThat(BreakWords.across(INDICATOR, MARCH, MAY))
                .isEqualTo(
                        "The national definition changed with April 2016: calls count. Figures before and after are not held"
                                + " against each other.");
        assertThat(BreakWords.across(INDICATOR, APRIL, MAY)).isEmpty();
        assertThat(BreakWords.here(INDICATOR.between(MARCH, MAY)))
                .isEqualTo("The national definition changed: calls count.");
    }

    /** The definition of figures over twelve months changed with April 2016, a year before they are all new. */
    @Test
    void doesNotSayThatTheDefinitionChangesAgainWhenAllTwelveMonthsAreNew() {
        ReportingMonth settled = ReportingMonth.of(2017, 3);
        StandardValidity rolling = new StandardValidity(
                List.of(new SeriesBreak(APRIL, "calls count").settledOver(12)), Optional.empty(), Optional.empty());

        assertThat(BreakWords.across(rolling, MAY, settled))
                .isEqualTo(
                        "From March 2017 on all twelve months are counted by the new definition: calls count. Figures"
                                + " before and after are not held against each other.");
        assertThat(BreakWords.within(rolling, new ReportingPeriod(PeriodType.QUARTER, settled, 3)))
                .startsWith("From March 2017 on all twelve months");
        assertThat(BreakWords.changesWithin(rolling, new ReportingPeriod(PeriodType.QUARTER, settled, 3)))
                .isFalse();
        assertThat(BreakWords.here(rolling.between(MAY, settled)))
                .isEqualTo("From here on all twelve months are counted by the new definition: calls count.");
    }

    /** A council's own series goes on: it is said from when on it is counted otherwise, not that nothing is held against it. */
    @Test
    void notesInACouncilsOwnSeriesWhatChangedAndWhen() {
        assertThat(BreakWords.note(INDICATOR.between(MARCH, MAY)))
                .isEqualTo("The national definition changed with April 2016: calls count.");
        assertThat(BreakWords.note(List.of(new SeriesBreak(APRIL, "calls count").settledOver(12))))
                .isEqualTo(
                        "From March 2017 on all twelve months are counted by the new national definition: calls count.");
        assertThat(BreakWords.note(List.of())).isEmpty();
    }

    @Test
    void saysThatAQuarterIsCountedInTwoWays() {
        assertThat(BreakWords.within(INDICATOR, new ReportingPeriod(PeriodType.QUARTER, MAY, 3)))
                .contains("April 2016", "counted in two ways");
        assertThat(BreakWords.changesWithin(INDICATOR, new ReportingPeriod(PeriodType.QUARTER, MAY, 3)))
                .isTrue();
        assertThat(BreakWords.within(INDICATOR, new ReportingPeriod(PeriodType.QUARTER, MAY.plus(1), 3)))
                .isEmpty();
    }

    @Test
    void saysWhenTheIndicatorEndedAndWhatReplacesIt() {
        assertThat(BreakWords.ended(INDICATOR))
                .isEqualTo("The national indicator ended after March 2017 and is replaced by “New contacts”.");
        assertThat(BreakWords.ended(INDICATOR, ReportingPeriod.month(MAY))).isEmpty();
        assertThat(BreakWords.ended(INDICATOR, ReportingPeriod.month(ReportingMonth.of(2017, 4))))
                .isNotEmpty();
    }
}
