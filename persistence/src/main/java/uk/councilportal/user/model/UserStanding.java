package uk.councilportal.user.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * All that decides what somebody may do: where they belong, what they are, and whether they may come in at all.
 *
 * @param places the councils and boards
 * @param roles the roles the portal knows
 * @param enabled whether the person can sign in
 */
public record UserStanding(Set<UserPlace> places, Set<UserRole> roles, boolean enabled) implements AboutCouncils {
    private static final String PART = "|";
    private static final String ITEM = ",";

    public UserStanding {
        places = Set.copyOf(places);
        roles = Set.copyOf(roles);
    }

    public UserStanding withRoles(Set<UserRole> newRoles) {
        return new UserStanding(places, newRoles, enabled);
    }

    public UserStanding withEnabled(boolean newEnabled) {
        return new UserStanding(places, roles, newEnabled);
    }

    /** Somewhere else, as something else. */
    public UserStanding moved(Set<UserPlace> newPlaces, Set<UserRole> newRoles) {
        return new UserStanding(newPlaces, newRoles, enabled);
    }

    /** Whether somebody who stands like this looks after a place; the portal where no place is given. */
    public boolean administers(Set<UserPlace> of) {
        UserRole needed = of.isEmpty() ? UserRole.PORTAL_ADMIN : UserRole.COUNCIL_ADMIN;
        return enabled && roles.contains(needed) && places.equals(of);
    }

    @Override
    public Set<AuthorityCode> aboutCouncils() {
        return AboutCouncils.of(places);
    }

    /** As it is kept while a change is under way. */
    public String asText() {
        return String.join(PART, String.valueOf(enabled), joined(roles), joined(places));
    }

    /** What {@link #asText()} has written. */
    public static UserStanding parse(String text) {
        String[] parts = text.split("\\|", -1);
        return new UserStanding(
                items(parts[2], item -> UserPlace.parse(item).orElseThrow()),
                items(parts[1], UserRole::valueOf),
                Boolean.parseBoolean(parts[0]));
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(ITEM));
    }

    private static <T> Set<T> items(String text, Function<String, T> item) {
        Stream<String> texts = Arrays.stream(text.split(ITEM)).filter(each -> !each.isEmpty());
        return texts.map(item).collect(Collectors.toUnmodifiableSet());
    }
}
