package uk.councilportal.council.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/**
 * As what people of a council go on under the code that follows it. Under a new code of the same council nothing changes for them. Where
 * their council became part of another they keep their roles but one: who looked after the people of the former council does not look
 * after those of the other, unless its own administrators let them; who was nothing else reads.
 */
public final class FollowingRule {
    private FollowingRule() {}

    /**
     * How somebody would stand.
     *
     * @param before how they stand under the former code
     * @param merged whether the former council became part of the other
     */
    public static UserStanding follow(UserStanding before, UserPlace former, UserPlace successor, boolean merged) {
        Set<UserPlace> places = new HashSet<>(before.places());
        places.remove(former);
        places.add(successor);
        return before.moved(places, merged ? withoutAdministration(before.roles()) : before.roles());
    }

    private static Set<UserRole> withoutAdministration(Set<UserRole> roles) {
        if (roles.equals(EnumSet.of(UserRole.COUNCIL_ADMIN))) {
            return EnumSet.of(UserRole.VIEWER);
        }
        Set<UserRole> rest = new HashSet<>(roles);
        rest.remove(UserRole.COUNCIL_ADMIN);
        return rest;
    }
}
