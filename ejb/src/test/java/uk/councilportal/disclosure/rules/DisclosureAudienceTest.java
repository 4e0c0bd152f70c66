package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.DataSymbol;
import uk.councilportal.disclosure.model.DisclosedTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.FigureFlag;
import uk.councilportal.disclosure.model.RoundingBase;

/** Statistics and disclosure, 3.1, 3.7, 3.8 and 3.9: the same table for different readers. */
class DisclosureAudienceTest {

    private static final AuthorityCode NORFOLK = new AuthorityCode("E10000020");
    private static final DisclosureAudience ROTHERHAM = DisclosureAudience.officersOf(Scene.ROTHERHAM);
    private static final DisclosureAudience BOARD = DisclosureAudience.everyoneElse();

    @Test
    void officersSeeTheirOwnCouncilExactlyWithAMark() {
        Scene scene = new Scene()
                .count("n", 3)
                .count("m", 17)
                .count("d", 20)
                .share("n%", "n", "d")
                .share("m%", "m", "d");
        DisclosedTable<String> own = scene.shown(ROTHERHAM);

        assertThat(own.values().values())
                .extracting(DisclosedValue::displayed)
                .containsExactly("3", "17", "20", "15.0%", "85.0%");
        assertThat(own.values().values())
                .extracting(DisclosedValue::smallNumber)
                .containsExactly(true, false, false, true, true);
        assertThat(own.audience().words()).isEqualTo("officers of E08000018: own figures in full, others protected");
    }

    @Test
    void aLargeShareOfTheirOwnIsNotMarked() {
        Scene scene = new Scene().count("n", 8).count("d", 20).missing("x").share("%", "n", "d");

        assertThat(scene.shown(ROTHERHAM).value("%").smallNumber()).isFalse();
    }

    @Test
    void officersSeeOtherCouncilsAsEverybodyElseDoes() {
        Scene scene = new Scene()
                .council(NORFOLK)
                .count("A", 3)
                .count("B", 20)
                .count("all", 23)
                .sum("all", "A", "B");

        assertThat(scene.shown(ROTHERHAM).values()).isEqualTo(scene.shown(BOARD).values());
    }

    @Test
    void whatOfficersKnowOfTheirOwnCouncilDoesNotTellThemOfAnother() {
        Scene scene = new Scene().count("Rotherham", 20).count("Rotherham small", 4);
        scene.council(NORFOLK).count("Norfolk", 3).count("Leeds", 40);
        scene.aggregate("region", 67).sum("region", "Rotherham", "Rotherham small", "Norfolk", "Leeds");

        assertThat(shown(scene, ROTHERHAM, "Rotherham", "Norfolk", "Leeds", "region"))
                .isEqualTo("20 c c 67");
        assertThat(shown(scene, BOARD, "Rotherham", "Norfolk", "Leeds", "region"))
                .isEqualTo("20 c 40 67");
    }

    @Test
    void aRoundedSumOfCouncilsNeedsNoSecondCouncilToBeWithheld() {
        Scene scene = new Scene().count("A", 3).count("B", 20).count("C", 27);
        scene.aggregate("region", 50).sum("region", "A", "B", "C");
        DisclosureAudience tens = BOARD.rounding(RoundingBase.TEN);

        assertThat(shown(scene, BOARD, "A", "B", "C", "region")).isEqualTo("c c 27 50");
        assertThat(shown(scene, tens, "A", "B", "C", "region")).isEqualTo("c 20 27 50");
        assertThat(scene.shown(tens).value("region").value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("50"));
        assertThat(tens.words()).endsWith("; sums of councils to the nearest 10");
    }

    @Test
    void aRoundedSumThatStillTellsTooMuchIsNotEnough() {
        Scene scene = new Scene().count("A", 3).count("B", 20).count("C", 31);
        scene.aggregate("region", 54).sum("region", "A", "B", "C");

        assertThat(shown(scene, BOARD.rounding(RoundingBase.TEN), "A", "B", "C", "region"))
                .isEqualTo("c c 31 50");
    }

    @Test
    void aSumOfWhichARateIsShownCountsAsExact() {
        Scene scene = new Scene().count("A", 3).count("B", 20).count("C", 27);
        scene.aggregate("region", 50).sum("region", "A", "B", "C");
        scene.policy("NONE").count("population", 9_000).share("rate", "region", "population");

        assertThat(shown(scene, BOARD.rounding(RoundingBase.TEN), "A", "B", "C", "region"))
                .isEqualTo("c c 27 50");
    }

    @Test
    void aSumThatRoundsToZeroIsLow() {
        Scene scene = new Scene().policy("WORKFORCE").aggregate("posts", 2).aggregate("none", 0);

        assertThat(shown(scene, BOARD.rounding(RoundingBase.FIVE), "posts", "none"))
                .isEqualTo("low 0");
    }

    @ParameterizedTest
    @EnumSource(DataSymbol.class)
    void keepsTheSymbolOfThePublisher(DataSymbol symbol) {
        Scene scene = new Scene().count("A", 3);
        scene.cell(scene.cell("A").marked(symbol));
        DisclosedValue value = scene.shown().value("A");

        assertThat(value.symbol()).contains(symbol);
        assertThat(value.state()).isEqualTo(symbol.state());
        assertThat(value.reason()).isNotEmpty();
    }

    @Test
    void saysWhatIsSaidBesideAFigure() {
        Scene scene = new Scene().count("A", 9).count("B", 9);
        scene.cell(scene.cell("A").flagged(FigureFlag.REVISED).flagged(FigureFlag.PROVISIONAL));

        assertThat(scene.shown().flags("A")).containsExactlyInAnyOrder(FigureFlag.REVISED, FigureFlag.PROVISIONAL);
        assertThat(scene.shown().flags("B")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, c", "0, 0"})
    void aWithheldFigureHasNoNumberToSortOrRankBy(int children, String printed) {
        DisclosedValue value = new Scene().count("A", children).shown().value("A");

        assertThat(value.displayed()).isEqualTo(printed);
        assertThat(value.value().isPresent()).isEqualTo(value.state().showsNumber());
    }

    private static String shown(Scene scene, DisclosureAudience audience, String... names) {
        DisclosedTable<String> table = scene.shown(audience);
        return String.join(
                " ",
                java.util.stream.Stream.of(names)
                        .map(name -> table.value(name).displayed())
                        .toList());
    }
}
