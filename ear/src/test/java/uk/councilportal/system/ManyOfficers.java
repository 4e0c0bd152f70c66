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
import java.util.ArrayList;
import java.util.List;

/** Data officers of one council who are there for one test only, made and removed through the sign-in service. */
final class ManyOfficers implements AutoCloseable {
    private static final int CREATED = 201;

    private final RunningPortal portal;
    private final String users;
    private final String token;
    private final List<String> created = new ArrayList<>();

    private ManyOfficers(RunningPortal portal) {
        this.portal = portal;
        this.users = portal.issuer().replace("/realms/", "/admin/realms/") + "/users";
        this.token = portal.administrationToken();
    }

    /** So many officers of a council, each of whose name is its own password. */
    static ManyOfficers of(RunningPortal portal, String council, int number) {
        ManyOfficers officers = new ManyOfficers(portal);
        for (int i = 0; i < number; i++) {
            officers.create(name(i), council);
        }
        return officers;
    }

    static String name(int number) {
        return "concurrent-officer-" + number;
    }

    private void create(String name, String council) {
        JsonObject person = Json.createObjectBuilder()
                .add("username", name)
                .add("enabled", true)
                .add("email", name + "@council.example")
                .add("emailVerified", true)
                .add("firstName", "Data")
                .add("lastName", "Officer")
                .add("groups", Json.createArrayBuilder().add("/councils/" + council))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", name)
                                        .add("temporary", false)))
                .build();
        HttpResponse<String> answer = send(request(users).POST(BodyPublishers.ofString(person.toString())));
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String user = answer.headers().firstValue("Location").orElseThrow();
        created.add(user);
        JsonArray role = Json.createArrayBuilder().add(role()).build();
        send(request(user + "/role-mappings/realm").POST(BodyPublishers.ofString(role.toString())));
    }

    private JsonObject role() {
        HttpResponse<String> answer =
                send(request(users.replaceAll("/users$", "/roles/data-officer")).GET());
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return portal.send(request);
    }

    @Override
    public void close() {
        created.forEach(user -> send(request(user).DELETE()));
    }
}
