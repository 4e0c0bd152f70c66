package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.GroupDecision;

/**
 * Decides whether the sum or mean of a group of councils may be shown (statistics and disclosure, 3.6).
 *
 * <p>A group needs three councils with a figure. The figure of one council must not follow from the group's, given the councils the
 * reader sees by themselves and the other groups the reader can ask for: not for the last of a group of which all others are
 * visible, and not for the one that makes the difference between two groups, such as "all" and "all but one". Figures the engine
 * withholds are left out of a mean before this rule is asked, so they are never among the contributors.
 */
public final class GroupDisclosureRule {

    /** The fewest councils a group figure is made of. */
    public static final int FEWEST = 3;

    private GroupDisclosureRule() {}

    /**
     * Whether the group may be shown.
     *
     * @param contributors the councils whose figures go into it
     * @param visible the councils whose own figures this reader sees
     * @param otherGroups the contributors of every other group figure this reader can see for the same indicator and period
     */
    public static GroupDecision decide(
            Set<AuthorityCode> contributors, Set<AuthorityCode> visible, Collection<Set<AuthorityCode>> otherGroups) {
        if (contributors.size() < FEWEST) {
            return GroupDecision.TOO_FEW;
        }
        List<Set<AuthorityCode>> groups = new ArrayList<>(otherGroups);
        groups.add(contributors);
        List<AuthorityCode> hidden = groups.stream()
                .flatMap(Set::stream)
                .filter(council -> !visible.contains(council))
                .distinct()
                .sorted()
                .toList();
        return tellsOfOne(rows(groups, hidden), hidden.size()) ? GroupDecision.TELLS_OF_ONE : GroupDecision.SHOWN;
    }

    private static List<BigFraction[]> rows(List<Set<AuthorityCode>> groups, List<AuthorityCode> hidden) {
        return groups.stream()
                .map(group -> hidden.stream()
                        .map(council -> group.contains(council) ? BigFraction.ONE : BigFraction.ZERO)
                        .toArray(BigFraction[]::new))
                .toList();
    }

    /** By elimination: a council's figure follows exactly when a row is left in which it stands alone. */
    private static boolean tellsOfOne(List<BigFraction[]> rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.size(); column++) {
            int at = column;
            int pivot = done;
            while (pivot < rows.size() && isZero(rows.get(pivot)[at])) {
                pivot++;
            }
            if (pivot < rows.size()) {
                BigFraction[] row = rows.get(pivot);
                List<BigFraction[]> others = new ArrayList<>(rows);
                others.remove(pivot);
                others.forEach(other -> subtract(other, row, at));
                others.add(done, row);
                rows = others;
                done++;
            }
        }
        return rows.stream()
                .anyMatch(
                        row -> Arrays.stream(row).filter(cell -> !isZero(cell)).count() == 1);
    }

    private static void subtract(BigFraction[] from, BigFraction[] row, int column) {
        BigFraction times = from[column].divide(row[column]);
        for (int i = 0; i < from.length && !isZero(times); i++) {
            from[i] = from[i].subtract(times.multiply(row[i]));
        }
    }

    private static boolean isZero(BigFraction number) {
        return number.getNumerator().signum() == 0;
    }
}
