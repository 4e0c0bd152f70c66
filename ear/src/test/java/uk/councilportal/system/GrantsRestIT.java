package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Southampton's approver lets Norfolk see figures over REST, and takes that back. */
class GrantsRestIT {
    private static final String GRANTS = "/api/v1/grants";
    private static final String TO_NORFOLK = """
            {"granteeKind": "COUNCIL", "grantee": "E10000020", "indicators": ["cpp-count"], "from": "2016-04"}""";

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void givesAndWithdraws() {
        JsonObject given = RunningPortal.json(give("southampton-approver", TO_NORFOLK));
        assertThat(given.getString("state")).isEqualTo("IN_FORCE");
        assertThat(given.getString("givenBy")).isEqualTo("southampton-approver");
        assertThat(given.getJsonArray("dimensions")).isEmpty();

        HttpResponse<String> again = give("southampton-approver", TO_NORFOLK);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("SHOWN_ALREADY");

        int id = given.getInt("id");
        assertThat(RunningPortal.json(withdraw("southampton-approver", id)).getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(withdraw("southampton-approver", id).statusCode()).isEqualTo(412);
        assertThat(states("southampton-viewer", id)).containsExactly("WITHDRAWN");
        assertThat(portal.getAs("norfolk-approver", GRANTS).body()).doesNotContain("southampton-approver");
    }

    @Test
    void findsNoGrantOfAnotherCouncil() {
        int id = RunningPortal.json(give("southampton-approver", TO_NORFOLK.replace("E10000020", "E08000025")))
                .getInt("id");
        try {
            assertThat(withdraw("birmingham-approver", id + 1000).statusCode()).isEqualTo(404);
            assertThat(portal.getAs("birmingham-approver", GRANTS).body()).doesNotContain("southampton-approver");
        } finally {
            withdraw("southampton-approver", id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"granteeKind\": \"EVERYBODY\", \"grantee\": \"x\", \"from\": \"2016-04\"}",
                "{\"granteeKind\": \"BOARD\", \"grantee\": \"two-councils-board\", \"from\": \"April\"}"
            })
    void saysWhatItExpects(String body) {
        HttpResponse<String> answer = give("southampton-approver", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("expected");
    }

    @Test
    void takesNothingForEverything() {
        HttpResponse<String> answer = give(
                "southampton-approver",
                "{\"granteeKind\": \"BOARD\", \"grantee\": \"two-councils-board\", \"from\": \"2016-04\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NO_INDICATOR");
    }

    private List<String> states(String person, int id) {
        return RunningPortal.json(portal.getAs(person, GRANTS)).getJsonArray("grants").stream()
                .map(JsonValue::asJsonObject)
                .filter(grant -> grant.getInt("id") == id)
                .map(grant -> grant.getString("state"))
                .toList();
    }

    private HttpResponse<String> give(String person, String body) {
        return portal.send(portal.authorised(person, GRANTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> withdraw(String person, int id) {
        return portal.send(portal.authorised(person, GRANTS + "/" + id).DELETE());
    }
}
