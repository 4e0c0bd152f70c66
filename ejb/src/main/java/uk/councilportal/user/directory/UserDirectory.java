package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.model.UserState;

/**
 * Finds people the sign-in service knows. Nothing is kept between calls.
 *
 * @throws DirectoryException from every method, where the sign-in service does not answer or says no
 */
@ApplicationScoped
public class UserDirectory {
    private static final int AT_ONCE = 100;

    private final KeycloakCall keycloak;

    /** For the proxy of the container only. */
    protected UserDirectory() {
        this(null);
    }

    @Inject
    public UserDirectory(KeycloakCall keycloak) {
        this.keycloak = keycloak;
    }

    /** Somebody by the name they sign in with. */
    public Optional<UserAccount> find(String name) {
        return findUser(name).map(this::account);
    }

    /** Whether somebody signs in with this address, or has it; the sign-in service would make no other account with it. */
    public boolean isTaken(String address) {
        return findUser(address).isPresent()
                || !keycloak.ask(admin -> admin.addressed(address, true)).isEmpty();
    }

    /** Everybody whose name or address holds a text, without what they are and where they belong. */
    public List<FoundUser> search(String text) {
        String anywhere = text.isBlank() ? null : "*" + text + "*";
        return all((admin, first) -> admin.search(anywhere, first, AT_ONCE, false));
    }

    /** Everybody of a place. */
    public List<FoundUser> members(UserPlace place) {
        return findGroup(place)
                .map(group -> all((admin, first) -> admin.members(group, first, AT_ONCE, false)))
                .orElse(List.of());
    }

    /** The places of a kind that have a group, whether anybody belongs to it or not. */
    public Set<UserPlace> places(UserPlace.Kind kind) {
        return findGroup(kind.folder())
                .map(parent ->
                        all((admin, first) -> admin.children(parent, first, AT_ONCE, true), KeycloakJson::places))
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** Everybody who holds a role. */
    public List<FoundUser> holders(UserRole role) {
        return all((admin, first) -> admin.holders(role.realmName(), first, AT_ONCE, false));
    }

    /** Those who look after a place, or after the portal where no place is given, and can sign in. */
    public Set<String> activeAdministrators(Set<UserPlace> places) {
        UserRole role = places.isEmpty() ? UserRole.PORTAL_ADMIN : UserRole.COUNCIL_ADMIN;
        Set<String> there = places.stream()
                .flatMap(place -> members(place).stream())
                .map(FoundUser::name)
                .collect(Collectors.toSet());
        return holders(role).stream()
                .filter(user -> user.state() == UserState.ACTIVE)
                .filter(user -> places.isEmpty() || there.contains(user.name()))
                .map(this::account)
                .filter(account -> account.standing().administers(places))
                .map(UserAccount::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the sign-in service answers the portal's own account, which has to be let in for that. */
    public boolean answers() {
        try {
            role(UserRole.VIEWER);
            return true;
        } catch (DirectoryException notNow) {
            return false;
        }
    }

    /** What stands behind somebody found. */
    public UserAccount account(FoundUser user) {
        UserStanding standing = new UserStanding(
                KeycloakJson.places(keycloak.ask(admin -> admin.groupsOf(user.id()))),
                KeycloakJson.roles(keycloak.ask(admin -> admin.rolesOf(user.id()))),
                user.enabled());
        return new UserAccount(user.name(), user.person(), standing, user.invited(), user.made());
    }

    /** The number of somebody's account in the sign-in service. */
    String id(String name) {
        return findUser(name).map(FoundUser::id).orElseThrow(() -> new DirectoryException(Kind.NOT_FOUND, ""));
    }

    /** The number of the group of a place. */
    Optional<String> findGroup(UserPlace place) {
        return findGroup(place.path().substring(1));
    }

    /** The number of a group by its path without the first stroke. */
    Optional<String> findGroup(String path) {
        try {
            return Optional.of(KeycloakJson.id(keycloak.ask(admin -> admin.group(path))));
        } catch (DirectoryException failure) {
            if (failure.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Does something that answers nothing. */
    void tell(Consumer<KeycloakAdmin> call) {
        keycloak.ask(admin -> {
            call.accept(admin);
            return null;
        });
    }

    JsonObject user(String id) {
        return keycloak.ask(admin -> admin.user(id));
    }

    JsonObject role(UserRole role) {
        return keycloak.ask(admin -> admin.role(role.realmName()));
    }

    private Optional<FoundUser> findUser(String name) {
        return keycloak.ask(admin -> admin.named(name, true)).getValuesAs(JsonObject.class).stream()
                .map(found -> FoundUser.of(user(KeycloakJson.id(found))))
                .filter(user -> user.name().equals(name))
                .findFirst();
    }

    private List<FoundUser> all(BiFunction<KeycloakAdmin, Integer, JsonArray> part) {
        return all(part, users -> users.getValuesAs(FoundUser::of));
    }

    private <T> List<T> all(
            BiFunction<KeycloakAdmin, Integer, JsonArray> part, Function<JsonArray, Collection<T>> read) {
        List<T> all = new ArrayList<>();
        int before;
        do {
            before = all.size();
            int first = before;
            all.addAll(read.apply(keycloak.ask(admin -> part.apply(admin, first))));
        } while (all.size() == before + AT_ONCE);
        return all;
    }
}
