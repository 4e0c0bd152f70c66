package uk.councilportal.disclosure.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Withholds further figures until no withheld one can be worked out or narrowed too far (statistics and disclosure, 3.4 to 3.6).
 *
 * <p>Three rules are repeated until none finds anything: a count that is small in one issue is withheld in the other; a withheld figure is
 * never alone in a sum, its partner being the smallest other part that is not zero, or else the total; and where a figure has
 * fewer possible values than its policy withholds, one more figure near it is withheld.
 */
final class SecondarySuppression {

    private final Withholding withholding;
    private final LinkedFigures linked;
    private final RangeAudit audit;
    private final Set<Integer> beyondHelp = new HashSet<>();

    SecondarySuppression(Withholding withholding, LinkedFigures linked) {
        this.withholding = withholding;
        this.linked = linked;
        this.audit = new RangeAudit(withholding, linked);
    }

    void settle() {
        boolean changed = true;
        while (changed) {
            changed = withholdInOtherIssue() || withholdPartner() || widen();
        }
    }

    /** 3.6: two issues beside each other. */
    private boolean withholdInOtherIssue() {
        boolean changed = false;
        for (int[] pair : linked.reissued()) {
            changed |= follow(pair[0], pair[1]) || follow(pair[1], pair[0]);
        }
        return changed;
    }

    private boolean follow(int figure, int other) {
        boolean follows = withholding.figure(figure).small() && withholding.canBeWithheld(other);
        if (follows) {
            withholding.withhold(other);
        }
        return follows;
    }

    /** 3.4: never exactly one unknown in a sum. */
    private boolean withholdPartner() {
        boolean changed = false;
        for (Equation equation : linked.equations()) {
            int[] unknown = Arrays.stream(equation.figures())
                    .filter(withholding::isUnknown)
                    .toArray();
            if (unknown.length == 1 && withholding.needsProtection(unknown[0])) {
                changed |= withholding.withholdOneOf(List.of(equation));
            }
        }
        return changed;
    }

    /** 3.5: as many possible values as the rule withholds. */
    private boolean widen() {
        audit.refresh();
        for (int figure : linked.figures()) {
            if (withholding.needsProtection(figure) && !beyondHelp.contains(figure) && !audit.isWideEnough(figure)) {
                if (withholdNear(figure)) {
                    return true;
                }
                beyondHelp.add(figure);
            }
        }
        return false;
    }

    /** Withholds a figure of the nearest sums in which there is one to withhold, going from sum to sum over unknown figures. */
    private boolean withholdNear(int figure) {
        Set<Integer> reached = new HashSet<>(Set.of(figure));
        List<Equation> ahead = new ArrayList<>(linked.equations());
        while (true) {
            List<Equation> near = ahead.stream()
                    .filter(equation -> Arrays.stream(equation.figures()).anyMatch(reached::contains))
                    .toList();
            if (near.isEmpty()) {
                return false;
            }
            if (withholding.withholdOneOf(near)) {
                return true;
            }
            ahead.removeAll(near);
            near.forEach(equation -> Arrays.stream(equation.figures())
                    .filter(withholding::isUnknown)
                    .forEach(reached::add));
        }
    }
}
