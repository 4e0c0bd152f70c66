package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.CellRelation;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.disclosure.model.ProtectedTable;

/** Statistics and disclosure, 3.2 to 3.5, as tables: the parts in order, then their total. */
class DisclosureEngineTest {

    private static final String[] NAMES = {"A", "B", "C", "D"};

    @ParameterizedTest
    @CsvSource({"0, 0", "1, c", "5, c", "6, 6", "120, 120"})
    void withholdsCountsFromOneToFive(int children, String printed) {
        assertThat(new Scene().count("A", children).printed("A")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_COUNT, 5, c", "CHILD_COUNT, 6, 6", "CHILD_COUNT 7, 7, c", "CHILD_COUNT 7, 8, 8",
        "CHILD_COUNT, 0, 0", "CHILD_COUNT ZERO, 0, c", "WORKFORCE, 1, 1", "NONE, 3, 3",
        "CHILD_COUNT 7 ROUND5, 7, c", "CHILD_COUNT 7 ROUND5, 8, 10", "CHILD_COUNT 7 ROUND5, 12, 10"
    })
    void eachIndicatorHasItsOwnPolicy(String policy, int children, String printed) {
        assertThat(new Scene().policy(policy).count("A", children).printed("A")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        // parts and total   what is printed   why
        "12 9 20 41,         12 9 20 41,       nothing small",
        "12 0 20 32,         12 0 20 32,       zero is shown",
        "12 4 9 25,          12 c c 25,        the smallest other part goes with the small one",
        "12 4 0 16,          c c 0 16,         a zero hides nothing",
        "9 4 9 22,           c c 9 22,         of equal parts the first",
        "4 0 0 4,            c 0 0 c,          the only part and its total",
        "12 2 4 18,          12 c c 18,        two small parts that could be 1 to 5 each",
        "12 1 2 15,          c c c 15,         a pair that adds up to 3 needs a third",
        "12 1 4 17,          c c c 17,         one that adds up to 5 as well",
        "0 1 2 3,            0 c c c,          a small total goes too",
        "40 1 1 42,          c c c 42,         two single children",
    })
    void protectsABreakdownWithItsTotal(String numbers, String printed, String why) {
        assertThat(breakdown(numbers)).as(why).isEqualTo(printed);
    }

    @Test
    void withholdsTheTotalWhenNoOtherPartCanBe() {
        Scene scene = new Scene().count("A", 3).missing("B").count("all", 9).sum("all", "A", "B");

        assertThat(scene.printed("A", "B", "all")).isEqualTo("c x c");
    }

    @Test
    void withholdsASecondFigureInEachRowAndColumn() {
        Scene scene = square(new Scene(), new int[][] {{3, 20, 30}, {10, 40, 50}, {12, 60, 70}});

        assertThat(scene.printed("00", "01", "02", "03")).isEqualTo("c c 30 53");
        assertThat(scene.printed("10", "11", "12", "13")).isEqualTo("c c 50 100");
        assertThat(scene.printed("20", "21", "22", "23")).isEqualTo("12 60 70 142");
        assertThat(scene.printed("30", "31", "32", "33")).isEqualTo("25 120 150 295");
    }

    @ParameterizedTest
    @CsvSource({
        // numerator, denominator, what is printed of both and of the percentage
        "8, 20,  8 20 40.0%",
        "3, 20,  c 20 c",
        "0, 20,  0 20 0.0%",
        "20, 20, 20 20 100.0%",
        "17, 20, c 20 c",
        "3, 5,   c c c",
        "3, 6,   c 6 c",
        "3, 7,   c 7 c",
        "6, 8,   c 8 c",
    })
    void aPercentageFollowsItsNumeratorAndWhatIsLeftOfItsDenominator(int numerator, int denominator, String printed) {
        Scene scene = new Scene().count("n", numerator).count("d", denominator).share("%", "n", "d");

        assertThat(scene.printed("n", "d", "%")).isEqualTo(printed);
    }

    @Test
    void aPercentageIsWithheldWhenItsNumeratorIsPrintedNowhere() {
        Scene scene = new Scene().unseen("n", 3).count("d", 20).share("%", "n", "d");

        assertThat(scene.printed("d", "%")).isEqualTo("20 c");
    }

    @Test
    void aRateOfThePopulationHidesOnlyWithItsCount() {
        Scene scene = new Scene().policy("NONE").count("population", 50_000).policy("CHILD_COUNT");

        assertThat(scene.count("n", 3).share("rate", "n", "population").printed("n", "population", "rate"))
                .isEqualTo("c 50,000 c");
    }

    @Test
    void whatIsWorkedOutFromAWithheldFigureIsWithheldStepByStep() {
        Scene scene = new Scene()
                .count("now", 4)
                .count("before", 20)
                .count("change", 16)
                .count("average", 12);
        scene.relate(new CellRelation.Derived<>("average", List.of("change", "before")));
        scene.relate(new CellRelation.Derived<>("change", List.of("now", "before")));

        assertThat(scene.printed("now", "before", "change", "average")).isEqualTo("c 20 c c");
    }

    @Test
    void aFigureWithoutANumberStaysWhatItIs() {
        Scene scene = new Scene().missing("n").count("d", 20).count("x", 3);
        scene.relate(new CellRelation.Share<>("x", "n", "d")).relate(new CellRelation.Derived<>("n", List.of("x")));

        assertThat(scene.printed("n", "d", "x")).isEqualTo("x 20 c");
    }

    @Test
    void figuresThatDoNotAddUpAreProtectedAllTheSame() {
        Scene scene = new Scene()
                .count("A", 3)
                .count("B", 20)
                .count("C", 30)
                .count("all", 60)
                .sum("all", "A", "B", "C");

        assertThat(scene.printed("A", "B", "C", "all")).isEqualTo("c c 30 60");
    }

    @Test
    void protectsACountThatIsPrintedNowhere() {
        Scene scene = new Scene().count("A", 10).unseen("B", 3).count("all", 13).sum("all", "A", "B");

        assertThat(scene.printed("A", "all")).isEqualTo("c 13");
    }

    @Test
    void tellsTheSameReasonForASmallCountAndForOneThatProtectsIt() {
        Scene scene = new Scene().count("A", 3).count("B", 20).count("all", 23).sum("all", "A", "B");
        DisclosedValue small = scene.shown().value("A");

        assertThat(small.state()).isEqualTo(DisclosureState.SUPPRESSED);
        assertThat(small.reason()).startsWith("withheld: ");
        assertThat(scene.shown().value("B")).isEqualTo(small);
        assertThat(scene.shown().policyVersion()).isEqualTo("1");
        assertThatThrownBy(() -> scene.shown().value("D")).hasMessage("Not a printed figure of the table: D");
    }

    @Test
    void refusesATableThatContradictsItself() {
        var cell = new Scene().count("A", 1).cell("A");

        assertThatThrownBy(() -> new ProtectedTable<>(List.of(cell, cell), List.of()))
                .hasMessage("Twice in the table: A");
        assertThatThrownBy(() -> new ProtectedTable<>(List.of(cell), List.of(CellRelation.sum(List.of("A"), "B"))))
                .hasMessageStartingWith("A relation of figures that are not in the table");
    }

    private static String breakdown(String numbers) {
        String[] all = numbers.split(" ");
        Scene scene = new Scene();
        String[] names = IntStream.range(0, all.length).mapToObj(i -> NAMES[i]).toArray(String[]::new);
        for (int i = 0; i < all.length; i++) {
            scene.count(names[i], Long.parseLong(all[i]));
        }
        return scene.sum(names[all.length - 1], List.of(names).subList(0, all.length - 1))
                .printed(names);
    }

    /** A table with its totals: figure "12" is row 1, column 2. */
    static Scene square(Scene scene, int[][] inner) {
        int size = inner.length;
        for (int row = 0; row <= size; row++) {
            for (int column = 0; column <= size; column++) {
                scene.count("" + row + column, total(inner, row, column));
            }
        }
        for (int line = 0; line <= size; line++) {
            int at = line;
            scene.sum(
                    "" + at + size,
                    IntStream.range(0, size).mapToObj(i -> "" + at + i).toList());
            scene.sum(
                    "" + size + at,
                    IntStream.range(0, size).mapToObj(i -> "" + i + at).toList());
        }
        return scene;
    }

    private static long total(int[][] inner, int row, int column) {
        int size = inner.length;
        return IntStream.range(0, size)
                .filter(i -> row == size || i == row)
                .flatMap(i -> IntStream.range(0, size)
                        .filter(j -> column == size || j == column)
                        .map(j -> inner[i][j]))
                .sum();
    }

    /** Two halves that are the same make their whole even: of w and the whole only four pairs add up to nine, one too few. */
    @Test
    void countsOnlyWholeNumbersThatFitEverySum() {
        Scene scene = new Scene()
                .policy("NONE")
                .unseen("half", 3)
                .unseen("other half", 3)
                .policy("CHILD_COUNT")
                .count("w", 3)
                .count("whole", 6)
                .count("all", 9)
                .sum("whole", "half", "other half")
                .reissued("half", "other half")
                .sum("all", "w", "whole");

        assertThat(scene.printed("w", "whole", "all")).isEqualTo("c c c");
    }
}
