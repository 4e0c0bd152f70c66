package uk.councilportal.disclosure.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Tries to work out withheld counts by going through the whole numbers that fit everything shown. Knows nothing of the engine and
 * shares no code with it: it searches with bounds where the engine solves linear programs.
 */
final class Attacker {

    private static final int HASTE = 100;
    private static final int PATIENCE = 5_000;
    private static final long ABOVE = 25;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<long[]> told = new ArrayList<>();
    private final long[] lowest;
    private final long[] highest;
    private final long[] truth;
    private List<long[]> facts = List.of();
    private int steps;

    /**
     * @param bounds what each count is at least and at most; the same twice where it is shown as it is
     * @param sums counts that times their factors add up to nothing
     * @param truth the true counts, for nothing but where to begin to search
     */
    Attacker(Map<String, long[]> bounds, List<Map<String, Long>> sums, Map<String, Long> truth) {
        truth.keySet().forEach(name -> {
            places.put(name, names.size());
            names.add(name);
        });
        this.truth = names.stream().mapToLong(truth::get).toArray();
        lowest = names.stream().mapToLong(name -> bounds.get(name)[0]).toArray();
        highest = names.stream()
                .mapToLong(name -> Math.min(bounds.get(name)[1], truth.get(name) + ABOVE))
                .toArray();
        for (Map<String, Long> sum : sums) {
            long[] fact = new long[names.size()];
            sum.forEach((name, factor) -> fact[places.get(name)] = factor);
            told.add(fact);
        }
    }

    /** The sums solved for one unknown count each, as far as they go; for the one asked about only if nothing else is left. */
    private List<long[]> solved(int asked) {
        List<long[]> rows = new ArrayList<>(told.stream().map(long[]::clone).toList());
        List<long[]> solved = new ArrayList<>();
        for (int i = 1; i <= truth.length; i++) {
            int at = (asked + i) % truth.length;
            Optional<long[]> pivot = lowest[at] == highest[at]
                    ? Optional.empty()
                    : rows.stream().filter(row -> row[at] != 0).findFirst();
            pivot.ifPresent(row -> {
                rows.removeIf(other -> other == row);
                rows.replaceAll(other -> without(other, row, at));
                solved.replaceAll(other -> without(other, row, at));
                solved.add(row);
            });
        }
        return solved;
    }

    private static long[] without(long[] row, long[] pivot, int at) {
        long[] rest = new long[row.length];
        long divisor = 0;
        for (int i = 0; i < row.length; i++) {
            rest[i] = Math.subtractExact(Math.multiplyExact(row[i], pivot[at]), Math.multiplyExact(pivot[i], row[at]));
            divisor =
                    BigInteger.valueOf(divisor).gcd(BigInteger.valueOf(rest[i])).longValue();
        }
        for (int i = 0; i < row.length && divisor > 1; i++) {
            rest[i] /= divisor;
        }
        return rest;
    }

    /** Whether the count is shown. */
    boolean knows(String name) {
        return lowest[places.get(name)] == highest[places.get(name)];
    }

    /**
     * Values the count could have; stops looking when there are enough. One that neither a whole completion of the table shows nor
     * the search excludes before patience runs out is among them: only what is excluded has been learnt.
     */
    Set<Long> possible(String name, int enough) {
        int place = places.get(name);
        facts = Stream.concat(told.stream(), solved(place).stream()).toList();
        Set<Long> found = new TreeSet<>();
        for (int patience : new int[] {HASTE, PATIENCE}) {
            for (long value : nearest(place, lowest[place], highest[place])) {
                if (found.size() < enough && !found.contains(value)) {
                    long[] low = lowest.clone();
                    long[] high = highest.clone();
                    low[place] = value;
                    high[place] = value;
                    steps = patience;
                    if (fits(low, high) || (patience == PATIENCE && steps < 0)) {
                        found.add(value);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a completion is found before patience runs out. */
    private boolean fits(long[] low, long[] high) {
        if (--steps < 0) {
            return false;
        }
        if (!narrow(low, high)) {
            return false;
        }
        int open = next(low, high);
        if (open < 0) {
            return true;
        }
        for (long value : nearest(open, low[open], high[open])) {
            long[] lower = low.clone();
            long[] upper = high.clone();
            lower[open] = value;
            upper[open] = value;
            if (fits(lower, upper)) {
                return true;
            }
        }
        return false;
    }

    /** Moves the bounds together as far as single sums allow; false when nothing fits. */
    private boolean narrow(long[] low, long[] high) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (long[] fact : facts) {
                for (int i = 0; i < fact.length; i++) {
                    if (fact[i] != 0) {
                        moved |= narrow(fact, i, low, high);
                        if (low[i] > high[i]) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean narrow(long[] fact, int at, long[] low, long[] high) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < fact.length; i++) {
            if (i != at) {
                least += fact[i] * (fact[i] > 0 ? low[i] : high[i]);
                most += fact[i] * (fact[i] > 0 ? high[i] : low[i]);
            }
        }
        long one = fact[at] > 0 ? -most : least;
        long other = fact[at] > 0 ? -least : most;
        long size = Math.abs(fact[at]);
        long lower = Math.max(low[at], -Math.floorDiv(-one, size));
        long upper = Math.min(high[at], Math.floorDiv(other, size));
        boolean moved = lower > low[at] || upper < high[at];
        low[at] = lower;
        high[at] = upper;
        return moved;
    }

    /** An open count of a sum that does not come out when every count is as near the truth as it can be; -1 when all come out. */
    private int next(long[] low, long[] high) {
        int found = -1;
        for (long[] fact : facts) {
            long rest = 0;
            for (int i = 0; i < fact.length; i++) {
                rest += fact[i] * Math.max(low[i], Math.min(high[i], truth[i]));
            }
            for (int i = 0; i < fact.length && rest != 0; i++) {
                if (fact[i] != 0 && high[i] > low[i] && (found < 0 || high[i] - low[i] < high[found] - low[found])) {
                    found = i;
                }
            }
        }
        return found;
    }

    private List<Long> nearest(int place, long low, long high) {
        return LongStream.rangeClosed(low, high)
                .boxed()
                .sorted(Comparator.comparingLong(value -> Math.abs(value - truth[place])))
                .toList();
    }
}
