package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes and removes people and groups for one test, through the sign-in service. */
final class SignInAdministration {
    private static final int CREATED = 201;
    private static final int OK = 200;
    /** What everybody holds who has an account. */
    private static final String USUAL = "default-roles-portal";

    private final RunningPortal portal;
    private final String realm;
    private final String token;

    SignInAdministration(RunningPortal portal) {
        this.portal = portal;
        this.realm = portal.issuer().replace("/realms/", "/admin/realms/");
        this.token = portal.administrationToken();
    }

    /** Adds a person whose name is the password; answers the address by which the person is removed. */
    String addPerson(String name, String role, String group) {
        JsonObject password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", name)
                .add("temporary", false)
                .build();
        return add(
                account(name, group)
                        .add("credentials", Json.createArrayBuilder().add(password)),
                role);
    }

    /** Adds somebody who has no password and never signs in. */
    void addAccount(String name, String role, String group) {
        add(account(name, group), role);
    }

    private static JsonObjectBuilder account(String name, String group) {
        String email = name.contains("@") ? name : name + "@council.example";
        return Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("email", email)
                .add("emailVerified", true)
                .add("firstName", "For")
                .add("lastName", "Tests")
                .add("groups", Json.createArrayBuilder().add(group));
    }

    private String add(JsonObjectBuilder person, String role) {
        String address = add("/users", person.build());
        JsonArray roles = Json.createArrayBuilder().add(role(role)).build();
        portal.send(request(address + "/role-mappings/realm").POST(BodyPublishers.ofString(roles.toString())));
        return address;
    }

    /** Adds a board of this name; answers the address by which it is removed. */
    String addBoard(String name) {
        return add(
                "/groups",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("board", Json.createArrayBuilder().add(name)))
                        .build());
    }

    /** Why no account can be made of this, empty where one can; it is not kept. */
    String complaint(String address, String firstName) {
        JsonObject person = Json.createObjectBuilder()
                .add("username", address)
                .add("email", address)
                .add("firstName", firstName)
                .add("lastName", "Tests")
                .build();
        HttpResponse<String> answer =
                portal.send(request(realm + "/users").POST(BodyPublishers.ofString(person.toString())));
        if (answer.statusCode() == CREATED) {
            remove(answer.headers().firstValue("Location").orElseThrow());
            return "";
        }
        return answer.body();
    }

    /**
     * How somebody stands.
     *
     * @param enabled whether they can sign in
     * @param roles what they are
     * @param groups the paths of the groups they belong to
     */
    record Standing(boolean enabled, Set<String> roles, Set<String> groups) {}

    /** How somebody stands; empty where there is no account of this name. */
    Optional<Standing> standing(String name) {
        return find(name).map(person -> {
            String address = address(person);
            Set<String> roles = texts(address + "/role-mappings/realm", "name");
            roles.remove(USUAL);
            return new Standing(person.getBoolean("enabled"), roles, texts(address + "/groups", "path"));
        });
    }

    /** How often somebody is signed in at the moment. */
    int sessions(String name) {
        return list(address(find(name).orElseThrow()) + "/sessions").size();
    }

    /** Whether there is a group of this path. */
    boolean hasGroup(String path) {
        return portal.send(request(realm + "/group-by-path" + path).GET()).statusCode() == OK;
    }

    private Optional<JsonObject> find(String name) {
        return list(realm + "/users?exact=true&username=" + name).getValuesAs(JsonObject.class).stream()
                .findFirst();
    }

    private String address(JsonObject person) {
        return realm + "/users/" + person.getString("id");
    }

    private Set<String> texts(String address, String field) {
        Set<String> texts = new TreeSet<>();
        list(address).getValuesAs(JsonObject.class).forEach(each -> texts.add(each.getString(field)));
        return texts;
    }

    private JsonArray list(String address) {
        try (JsonReader reader = Json.createReader(
                new StringReader(portal.send(request(address).GET()).body()))) {
            return reader.readArray();
        }
    }

    /** How many people there are whose name or address holds a text. */
    int countOf(String text) {
        String address = realm + "/users/count?search=*" + text + "*";
        return Integer.parseInt(portal.send(request(address).GET()).body());
    }

    /** Removes everybody whose name or address holds a text. */
    void removePeople(String text) {
        list(realm + "/users?max=200&search=*" + text + "*")
                .getValuesAs(JsonObject.class)
                .forEach(person -> remove(address(person)));
    }

    /** Removes what was added. */
    void remove(String address) {
        portal.send(request(address).DELETE());
    }

    private String add(String path, JsonObject body) {
        HttpResponse<String> answer = portal.send(request(realm + path).POST(BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonObject role(String name) {
        return RunningPortal.json(portal.send(request(realm + "/roles/" + name).GET()));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
