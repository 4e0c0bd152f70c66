package uk.councilportal.disclosure.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the values a figure could have for all the reader knows (statistics and disclosure, 3.5).
 *
 * <p>Only values that stand in a whole completion of the table are counted: whole numbers for all unknown figures that fit every sum,
 * none below what its policy allows. What is found stays true when more is withheld.
 */
final class RangeAudit {

    private final Withholding withholding;
    private final LinkedFigures linked;
    private final Map<Integer, List<Integer>> columns = new HashMap<>();
    private final Map<Integer, Set<Long>> changes = new HashMap<>();
    private int[] unknown = {};
    private long mostSteps;
    private Completions completions;

    RangeAudit(Withholding withholding, LinkedFigures linked) {
        this.withholding = withholding;
        this.linked = linked;
        this.completions = new Completions(withholding, List.of(), unknown);
    }

    /** Takes note of what has been withheld since. */
    void refresh() {
        unknown = linked.figures().stream()
                .mapToInt(Integer::intValue)
                .filter(withholding::isUnknown)
                .toArray();
        completions = new Completions(withholding, linked.equations(), unknown);
        mostSteps = Arrays.stream(unknown)
                .map(figure -> withholding.figure(figure).policy().possibilities())
                .max()
                .orElse(0);
    }

    /** Whether as many values are possible for the figure as its policy withholds. */
    boolean isWideEnough(int figure) {
        int needed = withholding.figure(figure).policy().possibilities();
        if (known(figure).size() < needed) {
            trade(figure, needed);
        }
        return search(figure, 1, needed) || search(figure, -1, needed);
    }

    /** Two unknown figures that stand in the same sums can change against each other. */
    private void trade(int figure, int needed) {
        for (int other : unknown) {
            int partner = other == figure ? 0 : sign(column(figure), column(other));
            if (partner != 0) {
                long up = Math.min(withholding.up(figure), room(other, -partner));
                long down = Math.min(withholding.down(figure), room(other, partner));
                for (long change = -Math.min(down, needed); change <= Math.min(up, needed); change++) {
                    known(figure).add(change);
                }
            }
        }
    }

    private long room(int figure, int sign) {
        return sign > 0 ? withholding.up(figure) : withholding.down(figure);
    }

    private boolean search(int figure, int sign, int needed) {
        for (long limit : new long[] {1, needed - 1L}) {
            if (known(figure).size() < needed) {
                remember(completions.furthest(figure, sign, limit));
            }
        }
        long reach =
                known(figure).stream().mapToLong(change -> change * sign).max().orElse(0);
        for (long change = 1; change < Math.min(reach, needed) && known(figure).size() < needed; change++) {
            if (!known(figure).contains(sign * change)) {
                remember(completions.at(figure, sign * change));
            }
        }
        return known(figure).size() >= needed;
    }

    private Set<Long> known(int figure) {
        return changes.computeIfAbsent(figure, any -> new HashSet<>(Set.of(0L)));
    }

    /** A completion tells about every figure in it, and so do all that lie on one line with it and the true figures. */
    private void remember(Optional<long[]> completion) {
        completion.ifPresent(change -> {
            long divisor = Arrays.stream(change)
                    .mapToObj(BigInteger::valueOf)
                    .reduce(BigInteger.ZERO, BigInteger::gcd)
                    .longValue();
            if (divisor > 0) {
                long[] step = Arrays.stream(change).map(part -> part / divisor).toArray();
                long last = steps(step, 1);
                for (long times = -steps(step, -1); times <= last; times++) {
                    for (int i = 0; i < unknown.length; i++) {
                        known(unknown[i]).add(times * step[i]);
                    }
                }
            }
        });
    }

    /** How many steps in one direction no figure is in the way of; no more than any policy needs. */
    private long steps(long[] step, int direction) {
        long steps = mostSteps;
        for (int i = 0; i < unknown.length; i++) {
            if (step[i] != 0) {
                steps = Math.min(steps, room(unknown[i], Long.signum(step[i]) * direction) / Math.abs(step[i]));
            }
        }
        return steps;
    }

    private List<Integer> column(int figure) {
        return columns.computeIfAbsent(
                figure,
                any -> linked.equations().stream()
                        .map(equation -> equation.signOf(figure))
                        .toList());
    }

    /** 1 when the figures stand in the same sums with the same signs, -1 with opposite signs, else 0. */
    private static int sign(List<Integer> one, List<Integer> other) {
        if (one.equals(other)) {
            return 1;
        }
        return one.equals(other.stream().map(sign -> -sign).toList()) ? -1 : 0;
    }
}
