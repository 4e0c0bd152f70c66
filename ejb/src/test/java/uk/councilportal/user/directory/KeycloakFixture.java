package uk.councilportal.user.directory;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserStanding;

/** A Keycloak in memory. */
public final class KeycloakFixture extends CutConnection implements KeycloakAdmin {
    private final Map<String, JsonObject> users = new TreeMap<>();
    private final Map<String, Set<String>> roles = new TreeMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Set<String> known = new TreeSet<>(Set.of("/councils", "/boards", "/councils/E08000018"));
    private final List<JsonObject> events = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private final List<String> signedOut = new ArrayList<>();
    private int mailsLeft = Integer.MAX_VALUE;
    private String refused = "";
    private boolean keeping;

    @Override
    KeycloakAdmin behindIt() {
        return this;
    }

    /** Makes a group past everybody. */
    public void makeGroup(String path) {
        known.add(path);
    }

    /** Whether there is a group of this path. */
    public boolean hasGroup(String path) {
        return known.contains(path);
    }

    /** Says no to whoever wants to take an account away. */
    public void keepAccounts() {
        keeping = true;
    }

    /** Somebody as they stand; the number is the name. */
    public void put(String name, UserStanding standing, long made) {
        put(name, name, standing, made);
    }

    /** Somebody who signs in with another name than their address. */
    public void put(String name, String email, UserStanding standing, long made) {
        users.put(
                name,
                Json.createObjectBuilder()
                        .add("id", name)
                        .add("username", name)
                        .add("email", email)
                        .add("enabled", standing.enabled())
                        .add("createdTimestamp", made)
                        .build());
        roles.put(name, new TreeSet<>());
        groups.put(name, new TreeSet<>());
        standing.roles().forEach(role -> roles.get(name).add(role.realmName()));
        standing.places().forEach(place -> groups.get(name).add(place.path()));
    }

    /** The mails asked for: to whom, for which client, to do what. */
    public List<String> mails() {
        return mails;
    }

    /** Who was signed out everywhere, and how they stood at that moment: what was taken away had to be gone by then. */
    public List<String> signedOut() {
        return signedOut;
    }

    /** Lets the mail server go away after some more mails, while everything else goes on. */
    public void stopMailAfter(int mails) {
        mailsLeft = mails;
    }

    /** Says no to an account of this name, as to one whose owner's name it does not take. */
    public void refuseToMake(String name) {
        refused = name;
    }

    /** Everything kept, to compare it with what was kept before. */
    public String everything() {
        return users.keySet() + " "
                + users.values().stream().map(user -> user.get("enabled")).toList() + roles + groups;
    }

    @Override
    public JsonArray named(String name, boolean exact) {
        return KeycloakJson.array(Stream.ofNullable(users.get(name)).toList());
    }

    @Override
    public JsonArray addressed(String email, boolean exact) {
        return KeycloakJson.array(users.values().stream()
                .filter(user -> user.getString("email", "").equals(email))
                .toList());
    }

    @Override
    public JsonArray search(String text, int first, int max, boolean brief) {
        return KeycloakJson.array(users.values().stream().skip(first).limit(max).toList());
    }

    @Override
    public void create(JsonObject user) {
        String name = user.getString("username");
        if (name.equals(refused)) {
            throw new DirectoryException(Kind.REFUSED, "error-person-name-invalid-character");
        }
        if (users.containsKey(name)) {
            throw new DirectoryException(Kind.CONFLICT, "User exists with same username");
        }
        users.put(name, Json.createObjectBuilder(user).add("id", name).build());
        roles.put(name, new TreeSet<>());
        groups.put(name, new TreeSet<>());
    }

    @Override
    public JsonObject user(String id) {
        if (!users.containsKey(id)) {
            throw new DirectoryException(Kind.NOT_FOUND, "");
        }
        return users.get(id);
    }

    @Override
    public void update(String id, JsonObject user) {
        users.put(id, user);
    }

    @Override
    public void delete(String id) {
        if (keeping) {
            throw new DirectoryException(Kind.REFUSED, "no");
        }
        users.remove(id);
        roles.remove(id);
        groups.remove(id);
    }

    @Override
    public void endSessions(String id, JsonObject nothing) {
        signedOut.add("%s, enabled: %s, roles: %s, places: %s"
                .formatted(id, users.get(id).get("enabled"), roles.get(id), groups.get(id)));
    }

    @Override
    public void resetPassword(String id, JsonObject credential) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sendActions(String id, String client, JsonArray actions) {
        if (mailsLeft == 0) {
            throw new DirectoryException(Kind.UNREACHABLE, "Failed to send execute actions email");
        }
        mailsLeft--;
        mails.add(id + " " + client + " " + actions);
    }

    @Override
    public JsonArray groupsOf(String id) {
        if (!groups.containsKey(id)) {
            throw new DirectoryException(Kind.NOT_FOUND, "");
        }
        return KeycloakJson.array(groups.get(id).stream()
                .map(path -> Json.createObjectBuilder().add("path", path).build())
                .toList());
    }

    @Override
    public void join(String id, String group, JsonObject nothing) {
        groups.get(id).add(group);
    }

    @Override
    public void leave(String id, String group) {
        groups.get(id).remove(group);
    }

    @Override
    public JsonArray rolesOf(String id) {
        return KeycloakJson.array(roles.get(id).stream().map(this::role).toList());
    }

    @Override
    public void addRoles(String id, JsonArray added) {
        names(added).forEach(roles.get(id)::add);
    }

    @Override
    public void removeRoles(String id, JsonArray removed) {
        names(removed).forEach(roles.get(id)::remove);
    }

    @Override
    public JsonObject role(String role) {
        return Json.createObjectBuilder().add("name", role).build();
    }

    /** Something that happened at the sign-in service; the latest comes first. */
    public void happened(JsonObject event) {
        events.add(0, event);
    }

    @Override
    public JsonArray events(List<String> types, int first, int max) {
        return KeycloakJson.array(events.stream()
                .filter(event -> types.contains(event.getString("type")))
                .skip(first)
                .limit(max)
                .toList());
    }

    @Override
    public JsonArray holders(String role, int first, int max, boolean brief) {
        return listed(roles, role, first, max);
    }

    @Override
    public JsonObject group(String path) {
        if (!known.contains("/" + path)) {
            throw new DirectoryException(Kind.NOT_FOUND, "");
        }
        return Json.createObjectBuilder().add("id", "/" + path).build();
    }

    @Override
    public void deleteGroup(String group) {
        known.remove(group);
    }

    @Override
    public JsonObject createGroup(String parent, JsonObject group) {
        known.add(parent + "/" + group.getString("name"));
        return group;
    }

    @Override
    public JsonArray children(String parent, int first, int max, boolean brief) {
        return KeycloakJson.array(known.stream()
                .filter(path -> path.startsWith(parent + "/"))
                .skip(first)
                .limit(max)
                .map(path -> Json.createObjectBuilder().add("path", path).build())
                .toList());
    }

    @Override
    public JsonArray members(String group, int first, int max, boolean brief) {
        return listed(groups, group, first, max);
    }

    private JsonArray listed(Map<String, Set<String>> by, String wanted, int first, int max) {
        return KeycloakJson.array(users.values().stream()
                .filter(user -> by.get(user.getString("id")).contains(wanted))
                .skip(first)
                .limit(max)
                .toList());
    }

    private static List<String> names(JsonArray roles) {
        return roles.getValuesAs(JsonValue::asJsonObject).stream()
                .map(role -> role.getString("name"))
                .toList();
    }
}
