package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Makes and removes people and groups for one test, through the sign-in service. */
final class SignInAdministration {
    private static final int CREATED = 201;

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
        JsonObject person = Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("email", name + "@council.example")
                .add("emailVerified", true)
                .add("firstName", "For")
                .add("lastName", "Tests")
                .add("groups", Json.createArrayBuilder().add(group))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", name)
                                        .add("temporary", false)))
                .build();
        String address = add("/users", person);
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

    /** How many people there are whose name or address holds a text. */
    int countOf(String text) {
        String address = realm + "/users/count?search=*" + text + "*";
        return Integer.parseInt(portal.send(request(address).GET()).body());
    }

    /** Removes everybody whose name or address holds a text. */
    void removePeople(String text) {
        HttpResponse<String> found = portal.send(
                request(realm + "/users?max=200&search=*" + text + "*").GET());
        try (JsonReader reader = Json.createReader(new StringReader(found.body()))) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(person -> remove(realm + "/users/" + person.getString("id")));
        }
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
