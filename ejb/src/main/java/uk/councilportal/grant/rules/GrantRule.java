package uk.councilportal.grant.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.KeptGrant;

/**
 * Whether a grant can be given: it names a grantee there is, at least one indicator the council has, dimensions it has,
 * and a last day that has not passed; and it says nothing about an indicator the grantee sees already, so that there is
 * always one answer to the question since when, until when and how far.
 */
public final class GrantRule {

    /**
     * What the council can grant.
     *
     * @param own the council itself
     * @param grantees the boards and councils there are
     * @param indicators the standard indicators the council links to
     * @param dimensions the dimensions by which it breaks them down
     */
    public record Possible(Grantee own, Set<Grantee> grantees, Set<String> indicators, Set<String> dimensions) {
        /** Takes copies. */
        public Possible {
            grantees = Set.copyOf(grantees);
            indicators = Set.copyOf(indicators);
            dimensions = Set.copyOf(dimensions);
        }
    }

    private GrantRule() {}

    /** All that has to be put right; nothing when the grant can be given today. */
    public static List<GrantProblem> problems(
            Grantee grantee, GrantScope scope, Possible possible, Collection<KeptGrant> earlier, LocalDate today) {
        List<GrantProblem> problems = new ArrayList<>();
        addIf(grantee.equals(possible.own()), GrantProblem.GRANTEE_IS_OWN_COUNCIL, problems);
        addIf(!possible.grantees().contains(grantee), GrantProblem.GRANTEE_UNKNOWN, problems);
        addIf(scope.indicators().isEmpty(), GrantProblem.NO_INDICATOR, problems);
        addIf(!possible.indicators().containsAll(scope.indicators()), GrantProblem.INDICATOR_NOT_LINKED, problems);
        addIf(!possible.dimensions().containsAll(scope.dimensions()), GrantProblem.DIMENSION_UNKNOWN, problems);
        addIf(scope.isOver(today), GrantProblem.UNTIL_HAS_PASSED, problems);
        addIf(!shown(grantee, scope, earlier, today).isEmpty(), GrantProblem.SHOWN_ALREADY, problems);
        return problems;
    }

    /** The indicators of the scope that the grantee sees today by an earlier grant. */
    public static Set<String> shown(Grantee grantee, GrantScope scope, Collection<KeptGrant> earlier, LocalDate today) {
        Set<String> shown = new TreeSet<>();
        earlier.stream()
                .filter(grant -> grant.grantee().equals(grantee))
                .filter(grant -> grant.state(today) == GrantState.IN_FORCE)
                .forEach(grant -> shown.addAll(grant.scope().indicators()));
        shown.retainAll(scope.indicators());
        return shown;
    }

    private static void addIf(boolean wrong, GrantProblem problem, List<GrantProblem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
