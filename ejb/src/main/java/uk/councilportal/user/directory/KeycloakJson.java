package uk.councilportal.user.directory;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;

/** What Keycloak's answers say, and how it is asked. */
final class KeycloakJson {
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String ENABLED = "enabled";
    private static final String MADE = "createdTimestamp";

    private KeycloakJson() {}

    static String id(JsonObject thing) {
        return thing.getString("id");
    }

    static String name(JsonObject user) {
        return user.getString("username");
    }

    static boolean enabled(JsonObject user) {
        return user.getBoolean(ENABLED, false);
    }

    static Person person(JsonObject user) {
        return new Person(user.getString("email", ""), user.getString("firstName", ""), user.getString("lastName", ""));
    }

    /** Whether the person has yet to choose a password. */
    static boolean invited(JsonObject user) {
        JsonArray actions = user.getJsonArray("requiredActions");
        return actions != null
                && actions.getValuesAs(JsonString.class).stream()
                        .anyMatch(action -> action.getString().equals(CHOOSE_PASSWORD));
    }

    static Instant made(JsonObject user) {
        JsonValue at = user.get(MADE);
        return at == null
                ? Instant.EPOCH
                : Instant.ofEpochMilli(user.getJsonNumber(MADE).longValue());
    }

    static Set<UserRole> roles(JsonArray roles) {
        return roles.getValuesAs(JsonObject.class).stream()
                .flatMap(role -> UserRole.find(role.getString("name")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<UserPlace> places(JsonArray groups) {
        return groups.getValuesAs(JsonObject.class).stream()
                .flatMap(group -> UserPlace.ofPath(group.getString("path")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody who can come in as soon as they have chosen a password, and is nothing yet. */
    static JsonObject newcomer(Person person, Instant made) {
        return Json.createObjectBuilder()
                .add("username", person.email())
                .add("email", person.email())
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .add(ENABLED, true)
                .add(MADE, made.toEpochMilli())
                .add("requiredActions", actions())
                .build();
    }

    static JsonObject withEnabled(JsonObject user, boolean enabled) {
        return Json.createObjectBuilder(user).add(ENABLED, enabled).build();
    }

    static JsonArray actions() {
        return Json.createArrayBuilder().add(CHOOSE_PASSWORD).build();
    }

    static JsonObject firstPassword(String password) {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", true)
                .build();
    }

    static JsonObject group(UserPlace place) {
        return Json.createObjectBuilder()
                .add("name", place.name())
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add(
                                        place.kind().attribute(),
                                        Json.createArrayBuilder().add(place.name())))
                .build();
    }

    static JsonArray array(Collection<JsonObject> objects) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return array.build();
    }

    static JsonObject nothing() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
