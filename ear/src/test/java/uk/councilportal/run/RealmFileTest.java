package uk.councilportal.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.run.RealmFile.SampleUser;
import uk.councilportal.user.service.FirstSignIn;

class RealmFileTest {
    private static final Path REALM = Path.of("../realm-config");

    @Test
    void joinsTheDevelopmentUsersToTheRealm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("portal-realm.json"), """
                {"realm": "portal", "passwordPolicy": "length(12)", "users": [{"username": "service"}]}""");
        Files.writeString(folder.resolve("dev-users.json"), """
                {"passwordPolicy": "length(8)", "users": [{"username": "a-viewer", "firstName": "A",
                  "lastName": "viewer", "realmRoles": ["viewer"]}]}""");

        RealmFile file = RealmFile.in(folder);

        JsonObject merged = parsed(file.merged());
        assertThat(merged.getString("realm")).isEqualTo("portal");
        assertThat(merged.getString("passwordPolicy")).isEqualTo("length(8)");
        assertThat(merged.getJsonArray("users")).hasSize(2);
        assertThat(file.sampleUsers()).containsExactly(new SampleUser("a-viewer", "A viewer", List.of("viewer")));
    }

    @Test
    void keepsPasswordsAndTheScriptClientOutOfTheProductionRealm() throws IOException {
        String production = Files.readString(REALM.resolve("portal-realm.json"));

        assertThat(production).doesNotContain("\"password\"").doesNotContain("portal-cli");
    }

    @Test
    void letsTheLinkOfAnInvitationWorkAsLongAsThePageSays() throws IOException {
        JsonObject realm = parsed(RealmFile.in(REALM).merged());

        assertThat(realm.getInt("actionTokenGeneratedByAdminLifespan")).isEqualTo((int) FirstSignIn.VALID.toSeconds());
    }

    @Test
    void hasTwentyFourSampleUsersWithOneRoleEach() throws IOException {
        List<SampleUser> users = RealmFile.in(REALM).sampleUsers();

        assertThat(users)
                .hasSize(24)
                .allSatisfy(user -> assertThat(user.roles()).hasSize(1));
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
