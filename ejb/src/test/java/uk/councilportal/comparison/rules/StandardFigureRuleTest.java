package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.comparison.rules.CouncilFixture.reason;
import static uk.councilportal.comparison.rules.CouncilFixture.value;
import static uk.councilportal.indicator.model.Comparability.CLOSE;
import static uk.councilportal.indicator.model.Comparability.DIFFERENT_DEFINITION;
import static uk.councilportal.indicator.model.Comparability.NOT_COMPARABLE;
import static uk.councilportal.indicator.model.Comparability.SAME;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MissingReason;

/** The order in which a figure is looked for, case by case. */
class StandardFigureRuleTest {

    private final CouncilFixture council = new CouncilFixture();

    @ParameterizedTest(name = "{0} from 10 re-referrals among 50 referrals every month is {1}")
    @CsvSource({
        "referrals, 50",
        "rereferral-rate, 20.0",
        "rereferral-rate-12m, 20.0",
        "referral-rate, 10.0",
        "referral-rate-12m, 120.0",
        "referral-rate-annualised, 120.0",
    })
    void isRebuiltByTheFormulaOfTheCatalogue(String standard, BigDecimal expected) {
        council.counts(SAME, SAME);
        assertThat(value(council.figure(standard))).isEqualByComparingTo(expected);
    }

    @Test
    void theCountsBehindARebuiltFigureAreKept() {
        council.counts(SAME, SAME);
        assertThat(council.figure("rereferral-rate-12m").counts()).contains(CountPair.of(120, 600));
        assertThat(council.figure("referral-rate-annualised").counts()).contains(CountPair.of(50, 50_000));
        assertThat(council.figure("referrals").counts()).isEmpty();
    }

    @ParameterizedTest(name = "numerator {0}, denominator {1}: {2}")
    @CsvSource({
        "SAME, SAME, SAME",
        "SAME, CLOSE, CLOSE",
        "DIFFERENT_DEFINITION, CLOSE, DIFFERENT_DEFINITION",
    })
    void aRebuiltFigureComparesAsFarAsTheLeastComparableCount(
            Comparability numerator, Comparability denominator, Comparability expected) {
        council.counts(numerator, denominator);
        ComparedFigure figure = council.figure("rereferral-rate-12m");
        assertThat(figure.comparability()).contains(expected);
        assertThat(figure.basis()).isEqualTo(FigureBasis.REBUILT);
    }

    @ParameterizedTest(name = "linked as {0} and printed with {1} decimals: {2}")
    @CsvSource({
        "SAME, 1, OWN_FIGURE, 23.4",
        "CLOSE, 1, OWN_FIGURE, 23.4",
        "SAME, 0, REBUILT, 20.0",
        "DIFFERENT_DEFINITION, 1, REBUILT, 20.0",
        "NOT_COMPARABLE, 1, REBUILT, 20.0",
    })
    void theOwnFigureComesFirstWhenItFits(Comparability grade, int decimals, FigureBasis basis, BigDecimal expected) {
        council.counts(SAME, SAME);
        council.own("1.9", "rereferral-rate-12m", grade, "23.4")
                .printedWith(decimals)
                .published();
        ComparedFigure figure = council.figure("rereferral-rate-12m");
        assertThat(figure.basis()).isEqualTo(basis);
        assertThat(value(figure)).isEqualByComparingTo(expected);
    }

    @Test
    void aMonthBroughtToAYearIsAlwaysRebuiltWhereCountsAllow() {
        council.own("2.4", "referral-rate-annualised", SAME, "119.9").published();
        assertThat(value(council.figure("referral-rate-annualised"))).isEqualByComparingTo("119.9");
        council.counts(SAME, SAME);
        assertThat(value(council.figure("referral-rate-annualised"))).isEqualByComparingTo("120");
    }

    @Test
    void withoutCountsTheOwnFigureIsTakenWhateverItMeans() {
        council.own("M6", "rereferral-rate", DIFFERENT_DEFINITION, "22")
                .printedWith(0)
                .published();
        ComparedFigure figure = council.figure("rereferral-rate");
        assertThat(value(figure)).isEqualByComparingTo("22");
        assertThat(figure.comparability()).contains(DIFFERENT_DEFINITION);
        assertThat(figure.reason()).isEqualTo("the council's own figure; REPORT M6: note of M6");
    }

    @Test
    void theOwnFigureIsTakenAsTheReportPrintsIt() {
        council.own("2.6", "rereferral-rate", SAME, "42.4657").outOf(279, 657).published();
        assertThat(value(council.figure("rereferral-rate"))).isEqualByComparingTo("42.5");
    }

    @Test
    void anEnteredFigureIsTakenAsItWasEntered() {
        council.own("10.1", "rereferral-rate", DIFFERENT_DEFINITION, "29.1")
                .printedWith(0)
                .published();
        assertThat(value(council.figure("rereferral-rate"))).isEqualByComparingTo("29.1");
    }

    @Test
    void whatIsNotComparableIsRefusedWithTheCouncilsNote() {
        council.own("3", "rereferral-rate", NOT_COMPARABLE, "86").published();
        ComparedFigure figure = council.figure("rereferral-rate");
        assertThat(figure.basis()).isEqualTo(FigureBasis.REFUSED);
        assertThat(figure.comparability()).isEmpty();
        assertThat(figure.reason()).contains("not comparable").contains("note of 3");
    }

    @Test
    void whatIsNotComparableAndHasNoFigureIsSimplyNotPublished() {
        council.own("3", "rereferral-rate", NOT_COMPARABLE, "86", "-").published();
        assertThat(council.figure("rereferral-rate").basis()).isEqualTo(FigureBasis.NOT_PUBLISHED);
    }

    @Test
    void aMembersShareIsOfAllMembersOfItsOwnBreakdown() {
        council.own("1.3", "referrals", SAME, "999").published();
        source("Police", "30");
        source("Health", "50");
        source("School", "-");
        council.own("2.2", "police-pct", CLOSE, "30")
                .in(MeasureUnit.COUNT)
                .member("Police")
                .published();
        ComparedFigure figure = council.figure("police-pct");
        assertThat(value(figure)).isEqualByComparingTo("37.5");
        assertThat(figure.comparability()).contains(CLOSE);
    }

    @Test
    void aMembersShareNeedsTheOtherMembers() {
        council.own("2.2", "police-pct", CLOSE, "30")
                .in(MeasureUnit.COUNT)
                .member("Police")
                .published();
        assertThat(reason(council.figure("police-pct"))).isEqualTo(MissingReason.INPUT_MISSING);
        source("Police", "0");
        assertThat(reason(council.figure("police-pct"))).isEqualTo(MissingReason.ZERO_DENOMINATOR);
    }

    @Test
    void aShareTheCouncilPrintsItselfNeedsNoMembers() {
        council.own("2.2", "police-pct", SAME, "28.2").published();
        assertThat(value(council.figure("police-pct"))).isEqualByComparingTo("28.2");
    }

    @Test
    void ofTwoOwnIndicatorsTheMoreComparableThenTheLaterCounts() {
        council.own("A", "referrals", CLOSE, "1").issuedIn("2017-06").published();
        council.own("B", "referrals", SAME, "2").issuedIn("2016-03").published();
        council.own("C", "referrals", SAME, "3").issuedIn("2017-03").published();
        assertThat(value(council.figure("referrals"))).isEqualByComparingTo("3");
        council.own("D", "referrals", SAME, "4", "-").issuedIn("2017-09").published();
        assertThat(value(council.figure("referrals"))).isEqualByComparingTo("3");
    }

    @Test
    void ofTwoReportsWithTheSameFigureTheNameDecides() {
        council.own("B", "referrals", SAME, "2").published();
        council.own("A", "referrals", SAME, "1").published();
        assertThat(value(council.figure("referrals"))).isEqualByComparingTo("1");
    }

    @Test
    void daysMayBeDeclaredAsAnAverage() {
        council.own("9.3", "adoption-days", SAME, "211.4")
                .in(MeasureUnit.AVERAGE)
                .published();
        assertThat(value(council.figure("adoption-days"))).isEqualByComparingTo("211.4");
    }

    @Test
    void aCountIsNoPercentage() {
        council.own("7.8", "rereferral-rate", SAME, "652").in(MeasureUnit.COUNT).published();
        council.own("7.9", "rereferrals", SAME, "88").in(MeasureUnit.PERCENT).published();
        assertThat(council.figure("rereferral-rate").value().isKnown()).isFalse();
        assertThat(council.figure("rereferrals").value().isKnown()).isFalse();
    }

    @ParameterizedTest(name = "{0} without anything published")
    @CsvSource({
        "referrals, INPUT_MISSING",
        "rereferral-rate, INPUT_MISSING",
        "referral-rate, INPUT_MISSING",
        "police-pct, NOT_ENTERED",
        "adoption-days, NOT_ENTERED",
        "unknown-parts-pct, NOT_ENTERED",
        "unknown-base-pct, NOT_ENTERED",
        "unknown-rate, NOT_ENTERED",
    })
    void nothingPublishedIsSaid(String standard, MissingReason expected) {
        ComparedFigure figure = council.figure(standard);
        assertThat(reason(figure)).isEqualTo(expected);
        assertThat(figure.basis()).isEqualTo(FigureBasis.NOT_PUBLISHED);
        assertThat(figure.comparability()).isEmpty();
        assertThat(figure.parts()).isEmpty();
    }

    @Test
    void aRateNeedsThePopulationThatApplied() {
        council.counts(SAME, SAME);
        council.withoutPopulation();
        assertThat(reason(council.figure("referral-rate"))).isEqualTo(MissingReason.NO_POPULATION);
    }

    @Test
    void nothingIsDividedByZero() {
        council.own("1.3", "referrals", SAME, "0").published();
        council.own("1.4", "rereferrals", SAME, "0").published();
        assertThat(reason(council.figure("rereferral-rate"))).isEqualTo(MissingReason.ZERO_DENOMINATOR);
    }

    @Test
    void oneMemberMayBeTheWholeOfAStandardIndicator() {
        council.own("7.1", "rereferral-rate", SAME, "9.9").member("Primary").published();
        assertThat(value(council.figure("rereferral-rate"))).isEqualByComparingTo("9.9");
    }

    @Test
    void anXOfYIsItsOwnCounts() {
        council.own("1.9", "rereferral-rate", SAME, "25").outOf(5, 20).published();
        assertThat(council.figure("rereferral-rate").counts()).contains(CountPair.of(5, 20));
    }

    @Test
    void whatTheCatalogueDoesNotHaveCannotBeCompared() {
        assertThatThrownBy(() -> council.figure("no-such-code")).hasMessageContaining("no-such-code");
    }

    private void source(String member, String figure) {
        council.own("2.2", "referrals", SAME, figure)
                .in(MeasureUnit.COUNT)
                .ofMembers(member)
                .published();
    }
}
