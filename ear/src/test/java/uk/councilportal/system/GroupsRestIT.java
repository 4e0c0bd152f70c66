package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved groups of councils over REST: each person's own. */
class GroupsRestIT {
    private static final String GROUPS = "/api/v1/peer-groups";

    private final RunningPortal portal = RunningPortal.get();
    private final String name = "Group " + UUID.randomUUID();

    @Test
    void isSavedRenamedAndRemoved() {
        JsonObject saved = RunningPortal.json(save("norfolk-officer", name, "\"E10000020\", \"E06000045\""));
        int id = saved.getInt("id");
        try {
            assertThat(saved.getString("name")).isEqualTo(name);
            assertThat(saved.getJsonArray("councils").toString()).isEqualTo("[\"E10000020\"]");
            assertThat(saved.getJsonArray("leftOut").toString()).isEqualTo("[\"Southampton\"]");
            assertThat(portal.getAs("norfolk-officer", GROUPS).body()).contains(name);

            HttpResponse<String> again = save("norfolk-officer", name.toUpperCase(Locale.UK), "\"E10000020\"");
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat(again.body()).contains("none of your other groups has");

            assertThat(rename("norfolk-officer", id, name + " again").body()).contains(name + " again");
            for (String other : List.of("norfolk-approver", "rotherham-officer", "board-all")) {
                assertThat(rename(other, id, "Mine").statusCode()).as(other).isEqualTo(404);
                assertThat(remove(other, id).statusCode()).as(other).isEqualTo(404);
                assertThat(portal.getAs(other, GROUPS).body()).as(other).doesNotContain(name);
            }
        } finally {
            assertThat(remove("norfolk-officer", id).statusCode()).isEqualTo(204);
        }
        assertThat(remove("norfolk-officer", id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"Norfolk\"", "\"E1\""})
    void saysWhichCouncilsItExpects(String councils) {
        HttpResponse<String> answer = save("norfolk-officer", name, councils);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ONS codes");
    }

    @Test
    void keepsNoCouncilThePortalDoesNotKnow() {
        assertThat(save("norfolk-officer", name, "\"E00000001\"").statusCode()).isEqualTo(404);
    }

    @Test
    void letsThoseWhoOnlyReadKeepNone() {
        assertThat(save("norfolk-viewer", "", "").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> save(String person, String groupName, String councils) {
        return portal.send(portal.authorised(person, GROUPS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"councils\": [%s]}".formatted(groupName, councils))));
    }

    private HttpResponse<String> rename(String person, int id, String groupName) {
        return portal.send(portal.authorised(person, GROUPS + "/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\": \"%s\"}".formatted(groupName))));
    }

    private HttpResponse<String> remove(String person, int id) {
        return portal.send(portal.authorised(person, GROUPS + "/" + id).DELETE());
    }
}
