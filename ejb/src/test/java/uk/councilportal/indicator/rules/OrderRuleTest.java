package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rows that are put in another order: places are given out anew, and only rows that move get another one. */
class OrderRuleTest {
    private static final Map<String, Integer> REPORT = Map.of("1.1", 1, "1.2", 2, "2.5", 10, "2.6", 12);

    @Example
    void exchangesTwoNeighbours() {
        assertThat(OrderRule.places(REPORT, List.of("1.1", "2.5", "1.2", "2.6")))
                .containsExactly(Map.entry("1.1", 1), Map.entry("2.5", 2), Map.entry("1.2", 10), Map.entry("2.6", 12));
    }

    @Example
    void leavesEverythingWhereItIs() {
        assertThat(OrderRule.places(REPORT, List.of("1.1", "1.2", "2.5", "2.6")))
                .isEqualTo(REPORT);
    }

    @Example
    void partsRowsThatShareAPlace() {
        assertThat(OrderRule.places(Map.of("a", 3, "b", 3, "c", 4), List.of("b", "a", "c")))
                .containsExactly(Map.entry("b", 3), Map.entry("a", 4), Map.entry("c", 5));
    }

    @Example
    void refusesAnOrderThatForgetsARowOrNamesOneTwice() {
        assertThatThrownBy(() -> OrderRule.places(REPORT, List.of("1.1", "1.2", "2.5")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderRule.places(REPORT, List.of("1.1", "1.2", "2.5", "2.5")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrderRule.places(REPORT, List.of("1.1", "1.2", "2.5", "9.9")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anyOrderComesOutAsItWasAskedFor(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 20) Integer> kept, @ForAll int seed) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            places.put(i, kept.get(i));
        }
        List<Integer> order = new ArrayList<>(places.keySet());
        Collections.shuffle(order, new Random(seed));

        Map<Integer, Integer> given = OrderRule.places(places, order);

        assertThat(given.keySet()).containsExactlyElementsOf(order);
        assertThat(List.copyOf(given.values()))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(place -> place >= 1);
    }
}
