package uk.councilportal.disclosure.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        if (known(figure).size() < needed) {
            remember(completions.furthest(figure, sign, needed - 1L));
        }
        long reach =
                known(figure).stream().mapToLong(change -> change * sign).max().orElse(0);
        for (long change = 1; change < reach && known(figure).size() < needed; change++) {
            if (!known(figure).contains(sign * change)) {
                remember(completions.at(figure, sign * change));
            }
        }
        return known(figure).size() >= needed;
    }

    private Set<Long> known(int figure) {
        return changes.computeIfAbsent(figure, any -> new TreeSet<>(Set.of(0L)));
    }

    /** A completion tells about every figure in it; where all changes have a common divisor, so do the completions between. */
    private void remember(Optional<long[]> completion) {
        completion.ifPresent(change -> {
            long divisor = Arrays.stream(change)
                    .mapToObj(BigInteger::valueOf)
                    .reduce(BigInteger.ZERO, BigInteger::gcd)
                    .longValue();
            for (int i = 0; i < unknown.length; i++) {
                for (long times = 1; times <= divisor; times++) {
                    known(unknown[i]).add(change[i] / divisor * times);
                }
            }
        });
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
