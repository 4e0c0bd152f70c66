package uk.councilportal.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The realm as it is kept in {@code realm-config}, with the development users and client added. In production only
 * the first of the two files is used.
 */
final class RealmFile {
    private final JsonObject realm;
    private final JsonObject development;

    private RealmFile(JsonObject realm, JsonObject development) {
        this.realm = realm;
        this.development = development;
    }

    /** A person who may sign in to a development portal; the password is the user name. */
    record SampleUser(String username, String name, List<String> roles) {}

    static RealmFile in(Path folder) throws IOException {
        return new RealmFile(read(folder.resolve("portal-realm.json")), read(folder.resolve("dev-users.json")));
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        }
    }

    /** Both files as one: lists are joined, anything else of the development file takes the place of the realm's. */
    String merged() {
        JsonObjectBuilder both = Json.createObjectBuilder(realm);
        for (Map.Entry<String, JsonValue> entry : development.entrySet()) {
            JsonValue had = realm.get(entry.getKey());
            boolean lists = had != null && had.getValueType() == JsonValue.ValueType.ARRAY;
            both.add(
                    entry.getKey(),
                    lists ? joined(had.asJsonArray(), entry.getValue().asJsonArray()) : entry.getValue());
        }
        return both.build().toString();
    }

    private static JsonArray joined(JsonArray first, JsonArray second) {
        JsonArrayBuilder all = Json.createArrayBuilder(first);
        second.forEach(all::add);
        return all.build();
    }

    List<SampleUser> sampleUsers() {
        return development.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .map(RealmFile::sampleUser)
                .toList();
    }

    private static SampleUser sampleUser(JsonObject user) {
        List<String> roles = user.getJsonArray("realmRoles").stream()
                .map(role -> ((JsonString) role).getString())
                .toList();
        return new SampleUser(
                user.getString("username"), user.getString("firstName") + " " + user.getString("lastName"), roles);
    }
}
