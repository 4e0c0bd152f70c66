package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A consent that the approver of a council gives for one test; taken back at its end, if not before. */
final class GivenGrant implements AutoCloseable {
    private static final String GRANTS = "/api/v1/grants";

    private final RunningPortal portal;
    private final String approver;
    private final int id;

    private GivenGrant(RunningPortal portal, String approver, int id) {
        this.portal = portal;
        this.approver = approver;
        this.id = id;
    }

    /** Lets a board or council ("BOARD", "two-councils-board") see one indicator from a month on. */
    static GivenGrant to(RunningPortal portal, String approver, String kind, String grantee, String scope) {
        String[] indicatorAndMonth = scope.split(" from ");
        JsonObject order = Json.createObjectBuilder()
                .add("granteeKind", kind)
                .add("grantee", grantee)
                .add("indicators", Json.createArrayBuilder().add(indicatorAndMonth[0]))
                .add("from", indicatorAndMonth[1])
                .build();
        HttpResponse<String> answer = portal.send(portal.authorised(approver, GRANTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order.toString())));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new GivenGrant(portal, approver, RunningPortal.json(answer).getInt("id"));
    }

    /** Takes it back; nothing happens when that was done before. */
    @Override
    public void close() {
        portal.send(portal.authorised(approver, GRANTS + "/" + id).DELETE());
    }
}
