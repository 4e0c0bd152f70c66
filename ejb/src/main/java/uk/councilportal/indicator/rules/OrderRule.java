package uk.councilportal.indicator.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the rows of a report their places when they are put in another order. */
public final class OrderRule {

    private OrderRule() {}

    /**
     * The places in the new order. The places there are are given out anew, so that a row that has not moved keeps its
     * own; two rows that share a place are parted.
     *
     * @param places the places the rows have, by row
     * @param order the rows in the new order, each of them once
     * @return the place of each row, from 1
     * @throws IllegalArgumentException when the order does not name each row once
     */
    public static <T> Map<T, Integer> places(Map<T, Integer> places, List<T> order) {
        if (order.size() != places.size() || !places.keySet().equals(new HashSet<>(order))) {
            throw new IllegalArgumentException("The order does not name each row once");
        }
        List<Integer> free = places.values().stream().sorted().toList();
        Map<T, Integer> given = new LinkedHashMap<>();
        int last = 0;
        for (int i = 0; i < order.size(); i++) {
            last = Math.max(free.get(i), last + 1);
            given.put(order.get(i), last);
        }
        return given;
    }
}
