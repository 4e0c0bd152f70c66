package uk.councilportal.user.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserPlace.Kind;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/**
 * What an administrator may make of somebody. Council administrators keep the people of their own council in the roles of a
 * council; portal administrators keep everybody. Nobody changes their own account, and the last administrator who can sign in
 * stays one.
 */
public final class UserRule {
    private static final Set<UserRole> ENTER_OR_WRITE = EnumSet.of(UserRole.DATA_OFFICER, UserRole.INDICATOR_OWNER);

    private UserRule() {}

    /**
     * Who asks.
     *
     * @param name the name they sign in with
     * @param council the council they look after; empty for the whole portal
     */
    public record Administrator(String name, Optional<UserPlace> council) {
        /** The roles that are theirs to give. */
        public Set<UserRole> gives() {
            return council.isEmpty()
                    ? EnumSet.allOf(UserRole.class)
                    : EnumSet.allOf(UserRole.class).stream()
                            .filter(role -> role.kind() == Kind.COUNCIL)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UserRole.class)));
        }

        /** Whether everybody of these places is theirs to look after, and nobody else is meant. */
        boolean looksAfter(Set<UserPlace> places) {
            return council.map(own -> places.equals(Set.of(own))).orElse(true);
        }
    }

    /**
     * Somebody and what they would become.
     *
     * @param name the name they sign in with
     * @param before how they stand; empty for somebody who is not there yet
     * @param wanted how they would stand; no role and no place means that they would belong to the portal no more
     */
    public record Change(String name, Optional<UserStanding> before, UserStanding wanted) {
        boolean isRemoval() {
            return wanted.roles().isEmpty() && wanted.places().isEmpty();
        }

        /** Whether roles and places stay; somebody who is set up wrongly can be kept out all the same. */
        boolean keepsShape() {
            return before.filter(standing -> standing.roles().equals(wanted.roles())
                            && standing.places().equals(wanted.places()))
                    .isPresent();
        }
    }

    /** All that speaks against a change but the last administrator; nothing where it may be made. */
    public static Set<UserProblem> problems(Administrator by, Change change) {
        Set<UserProblem> problems = EnumSet.noneOf(UserProblem.class);
        if (by.name().equals(change.name())) {
            problems.add(UserProblem.OWN_ACCOUNT);
        }
        change.before().ifPresent(before -> addReach(problems, by, before));
        if (!change.isRemoval()) {
            addReach(problems, by, change.wanted());
        }
        if (!change.isRemoval() && !change.keepsShape()) {
            problems.addAll(shape(change.wanted()));
        }
        return problems;
    }

    /** Whether somebody stops looking after the place they look after now, so that another has to be there. */
    public static boolean leavesAdministration(UserStanding before, UserStanding wanted) {
        boolean administered = before.places().size() <= 1 && before.administers(before.places());
        return administered && !wanted.administers(before.places());
    }

    /** What speaks against the change of an administrator who stops being one, given who else can act in that place. */
    public static Optional<UserProblem> lastAdministrator(Change change, Collection<String> active) {
        UserStanding before = change.before().orElseThrow();
        boolean others = active.stream().anyMatch(Predicate.not(change.name()::equals));
        boolean counts = active.contains(change.name());
        if (others || !counts) {
            return Optional.empty();
        }
        return Optional.of(
                before.places().isEmpty()
                        ? UserProblem.LAST_PORTAL_ADMINISTRATOR
                        : UserProblem.LAST_COUNCIL_ADMINISTRATOR);
    }

    private static void addReach(Set<UserProblem> problems, Administrator by, UserStanding standing) {
        if (!by.gives().containsAll(standing.roles())) {
            problems.add(UserProblem.ROLE_NOT_YOURS);
        }
        if (!by.looksAfter(standing.places())) {
            problems.add(UserProblem.PLACE_NOT_YOURS);
        }
    }

    /** Whether the sign-in would let somebody in who stands like this. */
    private static Set<UserProblem> shape(UserStanding wanted) {
        Set<UserProblem> problems = EnumSet.noneOf(UserProblem.class);
        Set<Kind> kinds = wanted.roles().stream().map(UserRole::kind).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            problems.add(UserProblem.NO_ROLE);
        } else if (kinds.size() > 1) {
            problems.add(UserProblem.ROLE_DOES_NOT_FIT);
        } else {
            fit(kinds.iterator().next(), wanted.places()).ifPresent(problems::add);
        }
        boolean signsOff = wanted.roles().contains(UserRole.APPROVER);
        if (signsOff && wanted.roles().stream().anyMatch(ENTER_OR_WRITE::contains)) {
            problems.add(UserProblem.ROLES_APART);
        }
        return problems;
    }

    private static Optional<UserProblem> fit(Kind kind, Set<UserPlace> places) {
        boolean other = places.stream().anyMatch(place -> place.kind() != kind);
        if (other) {
            return Optional.of(UserProblem.ROLE_DOES_NOT_FIT);
        }
        boolean enough = switch (kind) {
            case COUNCIL -> places.size() == 1;
            case BOARD -> !places.isEmpty();
            case PORTAL -> true;
        };
        return enough ? Optional.empty() : Optional.of(UserProblem.PLACE_NEEDED);
    }
}
