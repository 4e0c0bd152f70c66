package uk.councilportal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A council may have more withheld than the national catalogue says of an indicator, and never less. */
class CouncilPolicyTest {

    /** What the catalogue says, what the council has chosen, and what readers outside it then do not see. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "CHILD_COUNT               , CHILD_COUNT                , 1 to 5 withheld",
        "CHILD_COUNT               , CHILD_COUNT 7              , 1 to 7 withheld",
        "CHILD_COUNT               , CHILD_COUNT 10             , 1 to 10 withheld",
        "CHILD_COUNT               , CHILD_COUNT ROUND5         , '1 to 5 withheld, others to the nearest 5'",
        "CHILD_COUNT               , CHILD_COUNT 7 ROUND10 ZERO , '0 to 7 withheld, others to the nearest 10'",
        "CHILD_COUNT 7             , CHILD_COUNT                , 1 to 7 withheld",
        "CHILD_COUNT 10            , CHILD_COUNT 7              , 1 to 10 withheld",
        "CHILD_COUNT 20            , CHILD_COUNT 10             , 1 to 20 withheld",
        "CHILD_COUNT 3             , CHILD_COUNT                , 1 to 3 withheld",
        "CHILD_COUNT 3             , CHILD_COUNT 7              , 1 to 7 withheld",
        "CHILD_COUNT ROUND10       , CHILD_COUNT ROUND5         , '1 to 5 withheld, others to the nearest 10'",
        "CHILD_COUNT ROUND5 ZERO   , CHILD_COUNT 7              , '0 to 7 withheld, others to the nearest 5'",
        "WORKFORCE                 , CHILD_COUNT 10 ROUND10 ZERO, shown in full",
        "NONE                      , CHILD_COUNT 10 ROUND10 ZERO, shown in full"
    })
    void withholdsOfEachPartTheStricter(String catalogue, String council, String together) {
        DisclosurePolicy tightened = DisclosurePolicy.parse(catalogue).tightenedBy(CouncilPolicy.parse(council));

        assertThat(tightened.words()).isEqualTo(together);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "CHILD_COUNT 4",
                "CHILD_COUNT 2",
                "CHILD_COUNT 6",
                "CHILD_COUNT 11",
                "WORKFORCE",
                "NONE",
                "NONE 7",
                "CHILD_COUNT 7 ROUND3",
                "anything"
            })
    void refusesWhatProtectsLessOrCannotBeChosen(String text) {
        assertThatThrownBy(() -> CouncilPolicy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whoever cannot tell what was chosen withholds all that can be chosen. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "CHILD_COUNT 4", "NONE", "damaged"})
    void protectsMostWhereWhatIsStoredCannotBeRead(String stored) {
        assertThat(CouncilPolicy.stored(stored)).isEqualTo(CouncilPolicy.STRICTEST);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_COUNT, the national standard",
        "CHILD_COUNT 5, the national standard",
        "CHILD_COUNT 7, counts from 1 to 7 withheld",
        "CHILD_COUNT ZERO, zeros withheld like small counts",
        "CHILD_COUNT ROUND5, other counts to the nearest 5",
        "CHILD_COUNT ZERO ROUND10, 'zeros withheld like small counts, other counts to the nearest 10'",
        "CHILD_COUNT 10 ZERO ROUND10, 'counts from 0 to 10 withheld, other counts to the nearest 10'"
    })
    void saysWhatItWithholds(String text, String words) {
        CouncilPolicy policy = CouncilPolicy.parse(text);

        assertThat(policy.words()).isEqualTo(words);
        assertThat(policy.isStricter()).isEqualTo(!words.equals("the national standard"));
    }

    @Example
    void goesByEveryLooserPolicy() {
        assertThat(CouncilPolicy.NATIONAL.steps()).containsExactly(CouncilPolicy.NATIONAL);
        assertThat(CouncilPolicy.parse("CHILD_COUNT 10 ZERO").steps().stream().map(CouncilPolicy::text))
                .containsExactly(
                        "CHILD_COUNT",
                        "CHILD_COUNT 7",
                        "CHILD_COUNT 10",
                        "CHILD_COUNT ZERO",
                        "CHILD_COUNT 7 ZERO",
                        "CHILD_COUNT 10 ZERO");
    }

    /** Staff and the population are neither withheld nor rounded: no child is counted there. */
    @Property
    void leavesWhatIsShownInFullAsItIs(
            @ForAll("catalogue") DisclosurePolicy catalogue, @ForAll("own") CouncilPolicy own) {
        if (!catalogue.kind().protectsSmallCounts()) {
            assertThat(catalogue.tightenedBy(own)).isEqualTo(catalogue);
        }
    }

    @Property
    void isReadAsItIsWritten(@ForAll("own") CouncilPolicy own) {
        assertThat(CouncilPolicy.parse(own.text())).isEqualTo(own);
        assertThat(CouncilPolicy.stored(own.text())).isEqualTo(own);
    }

    @Property
    void endsItsStepsWithItselfAndIncludesThemAll(@ForAll("own") CouncilPolicy own) {
        List<CouncilPolicy> steps = own.steps();

        assertThat(steps.get(steps.size() - 1)).isEqualTo(own);
        assertThat(steps).allSatisfy(step -> assertThat(own.includes(step)).isTrue());
        for (int at = 1; at < steps.size(); at++) {
            assertThat(steps.subList(0, at)).noneMatch(steps.get(at)::equals);
            assertThat(steps.get(at - 1).includes(steps.get(at))).isFalse();
        }
    }

    /** What the catalogue withholds stays withheld, and what it rounds is shown no finer. */
    @Property
    void neverShowsWhatTheCatalogueWithholds(
            @ForAll("catalogue") DisclosurePolicy catalogue,
            @ForAll("own") CouncilPolicy own,
            @ForAll @IntRange(max = 120) int count) {
        DisclosurePolicy tightened = catalogue.tightenedBy(own);

        BigDecimal number = BigDecimal.valueOf(count);
        assertThat(!catalogue.isSmall(number) || tightened.isSmall(number)).isTrue();
        assertThat(tightened.rounding().step())
                .isGreaterThanOrEqualTo(catalogue.rounding().step());
        assertThat(tightened.possibilities()).isGreaterThanOrEqualTo(catalogue.possibilities());
    }

    @Property
    void changesNothingASecondTime(@ForAll("catalogue") DisclosurePolicy catalogue, @ForAll("own") CouncilPolicy own) {
        assertThat(catalogue.tightenedBy(own).tightenedBy(own)).isEqualTo(catalogue.tightenedBy(own));
        assertThat(catalogue.tightenedBy(CouncilPolicy.NATIONAL)).isEqualTo(catalogue);
    }

    @Property
    void isTheSameInWhicheverOrder(
            @ForAll("catalogue") DisclosurePolicy catalogue,
            @ForAll("own") CouncilPolicy one,
            @ForAll("own") CouncilPolicy other) {
        assertThat(catalogue.tightenedBy(one).tightenedBy(other))
                .isEqualTo(catalogue.tightenedBy(other).tightenedBy(one));
    }

    /** A figure under two policies is at least as protected as under either. */
    @Property
    void withholdsUnderTwoPoliciesWhatEitherWithholds(
            @ForAll("catalogue") DisclosurePolicy one,
            @ForAll("catalogue") DisclosurePolicy other,
            @ForAll @IntRange(max = 120) int count) {
        BigDecimal number = BigDecimal.valueOf(count);
        DisclosurePolicy both = one.together(other);

        assertThat(both.isSmall(number)).isEqualTo(one.isSmall(number) || other.isSmall(number));
        assertThat(other.together(one).words()).isEqualTo(both.words());
    }

    @Property
    void isNeverStricterThanTheStrictest(
            @ForAll("catalogue") DisclosurePolicy catalogue, @ForAll("own") CouncilPolicy own) {
        DisclosurePolicy strictest = catalogue.tightenedBy(CouncilPolicy.STRICTEST);

        assertThat(strictest.tightenedBy(own)).isEqualTo(strictest);
    }

    @Provide
    Arbitrary<CouncilPolicy> own() {
        return Combinators.combine(
                        Arbitraries.of(0, 7, 10), Arbitraries.of(RoundingBase.class), Arbitraries.of(true, false))
                .as(CouncilPolicy::new);
    }

    @Provide
    Arbitrary<DisclosurePolicy> catalogue() {
        return Combinators.combine(
                        Arbitraries.of(DisclosureKind.class),
                        Arbitraries.integers().between(2, 99),
                        Arbitraries.of(RoundingBase.class),
                        Arbitraries.of(true, false))
                .as(DisclosurePolicy::new);
    }
}
