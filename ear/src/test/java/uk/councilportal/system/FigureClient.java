package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import uk.councilportal.system.FigureClient.Place;

/** A data officer who keeps single figures of an open month over REST. */
record FigureClient(RunningPortal portal, String officer, Place place) {
    /** The council, report and month. */
    record Place(String council, String report, String month) {
        String address(String ref, String member) {
            String breakdown = member.isEmpty() ? "" : "?dimension=area&member=" + encoded(member);
            return "/api/v1/councils/%s/reports/%s/months/%s/figures/%s%s"
                    .formatted(council, report, month, encoded(ref), breakdown);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /** Birmingham's officer at the open month of the improvement board's summary. */
    static FigureClient birmingham(RunningPortal portal) {
        return new FigureClient(portal, "birmingham-officer", new Place("E08000025", "BHAM", "2015-10"));
    }

    HttpResponse<String> read(String ref, String member) {
        return portal.getAs(officer, place.address(ref, member));
    }

    /** The revision of a figure, as its entity tag says it. */
    String tag(String ref, String member) {
        return read(ref, member).headers().firstValue("ETag").orElseThrow();
    }

    HttpResponse<String> store(String ref, String member, String text, String seen) {
        return store(ref, member, Json.createObjectBuilder().add("text", text).build(), seen);
    }

    HttpResponse<String> store(String ref, String member, JsonObject change, String seen) {
        return portal.send(portal.authorised(officer, place.address(ref, member))
                .header("Content-Type", "application/json")
                .header("If-Match", seen)
                .PUT(BodyPublishers.ofString(change.toString())));
    }

    /** Makes a figure what it has to be before a test, whoever entered what before. */
    void set(String ref, String member, String text) {
        HttpResponse<String> answer = store(ref, member, text, tag(ref, member));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }
}
