package uk.councilportal.system;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** Southampton's open month, October 2016, as the tests of the checks fill it in. */
final class SouthamptonMonth {
    static final String MONTH = "2016-10";
    static final String CHECKS = "/api/v1/councils/E06000045/reports/SOTON/checks?month=" + MONTH;
    private static final String OFFICER = "southampton-officer";
    private static final String HEADER = "report,ref,period_type,period,numerator,denominator,value,status,note\n";

    private final RunningPortal portal = RunningPortal.get();

    /** Imports figures over REST, "M1,,,1480": reference, numerator, denominator, value. */
    void enter(String... figures) {
        StringBuilder file = new StringBuilder(HEADER);
        for (String figure : figures) {
            String[] cells = figure.split(",", 2);
            file.append("SOTON,%s,MONTH,%s,%s,OK,\n".formatted(cells[0], MONTH, cells[1]));
        }
        HttpResponse<String> answer = portal.send(portal.authorised(OFFICER, "/api/v1/councils/E06000045/imports")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file.toString())));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    JsonObject checks() {
        return RunningPortal.json(portal.getAs(OFFICER, CHECKS));
    }

    /** What is found for an indicator. */
    List<JsonObject> findings(String ref) {
        return checks().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("ref").equals(ref))
                .toList();
    }

    List<String> kinds(String ref) {
        return findings(ref).stream().map(finding -> finding.getString("kind")).toList();
    }
}
