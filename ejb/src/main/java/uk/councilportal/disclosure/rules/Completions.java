package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Finds other whole numbers for the unknown figures that fit everything the reader sees, as changes from the true ones.
 *
 * <p>They are sought by linear programming in floating point and then checked exactly in whole numbers: what does not stand the check
 * does not count, so that an error of the search can only lead to withholding more.
 */
final class Completions {

    private static final MaxIter STEPS = new MaxIter(10_000);

    private final Withholding withholding;
    private final int[] unknown;
    private final List<long[]> rows = new ArrayList<>();
    private final List<LinearConstraint> fixed = new ArrayList<>();

    Completions(Withholding withholding, List<Equation> equations, int[] unknown) {
        this.withholding = withholding;
        this.unknown = unknown;
        for (Equation equation : equations) {
            long[] row = new long[unknown.length];
            for (int i = 0; i < equation.figures().length; i++) {
                int at = position(equation.figures()[i]);
                if (at >= 0) {
                    row[at] += equation.signs()[i];
                }
            }
            if (Arrays.stream(row).anyMatch(sign -> sign != 0)) {
                rows.add(row);
                fixed.add(balance(row));
            }
        }
        for (int i = 0; i < unknown.length; i++) {
            if (withholding.up(unknown[i]) < Figure.UNLIMITED) {
                fixed.add(limit(i, 1, withholding.up(unknown[i])));
            }
        }
    }

    /** A completion in which the figure has changed as far as possible in the given direction, but no farther than the limit. */
    Optional<long[]> furthest(int figure, int sign, long limit) {
        int at = position(figure);
        List<LinearConstraint> all = new ArrayList<>(fixed);
        all.add(limit(at, sign, limit));
        return solve(at, sign, all);
    }

    /** A completion in which the figure has changed by exactly so much. */
    Optional<long[]> at(int figure, long change) {
        int at = position(figure);
        List<LinearConstraint> all = new ArrayList<>(fixed);
        all.add(new LinearConstraint(unit(at, 1), Relationship.EQ, down(at) + change));
        return solve(at, 1, all).filter(found -> found[at] == change);
    }

    /** The unknowns of the program are the figures less the lowest number each could be. */
    private Optional<long[]> solve(int at, int sign, List<LinearConstraint> constraints) {
        try {
            double[] point = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(unit(at, sign), 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true),
                            STEPS)
                    .getPoint();
            long[] change = new long[unknown.length];
            Arrays.setAll(change, i -> Math.round(point[i]) - down(i));
            return Optional.of(change).filter(this::fits);
        } catch (MathIllegalStateException noCompletion) {
            return Optional.empty();
        }
    }

    private boolean fits(long[] change) {
        for (int i = 0; i < change.length; i++) {
            boolean tooHigh = change[i] > withholding.up(unknown[i]) && withholding.up(unknown[i]) < Figure.UNLIMITED;
            if (change[i] < -down(i) || tooHigh) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> sum(row, change) == 0);
    }

    private LinearConstraint balance(long[] row) {
        long start = 0;
        for (int i = 0; i < row.length; i++) {
            start += row[i] * down(i);
        }
        return new LinearConstraint(Arrays.stream(row).asDoubleStream().toArray(), Relationship.EQ, start);
    }

    private LinearConstraint limit(int at, int sign, long limit) {
        return new LinearConstraint(unit(at, sign), Relationship.LEQ, sign * down(at) + limit);
    }

    private double[] unit(int at, int sign) {
        double[] unit = new double[unknown.length];
        unit[at] = sign;
        return unit;
    }

    private static long sum(long[] row, long[] change) {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * change[i];
        }
        return sum;
    }

    private long down(int at) {
        return withholding.down(unknown[at]);
    }

    /** Unknown figures stand in the order of the table. */
    private int position(int figure) {
        return Arrays.binarySearch(unknown, figure);
    }
}
