package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files over REST: what is refused says where and why, and nothing of it is stored. */
class RestImportIT {

    private static final String HEADER =
            "council,report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n";
    private static final String IMPORTS = "/api/v1/councils/E08000018/imports";

    private final RunningPortal portal = RunningPortal.get();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E08000018,ROTH-SG,99.9,,,MONTH,2017-04,,,5,OK,          | ref",
                "E08000018,ROTH-SG,1.1,,,MONTH,Mar-17,,,5,OK,            | period",
                "E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,\"94,5 %\",OK,  | value",
                "E08000018,ROTH-SG,2.2,,,MONTH,2017-04,12,10,,OK,        | numerator",
                "E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,=cmd,OK,        | value",
                "E10000020,NORF,2.1,,,MONTH,2017-02,,,5,OK,              | council"
            })
    void namesLineColumnAndReasonOfARejectedRow(String row, String column) {
        JsonObject answer = RunningPortal.json(send("rotherham-officer", "/preview", HEADER + row.strip() + "\n"));

        assertThat(answer.getBoolean("acceptable")).isFalse();
        JsonObject failure = answer.getJsonArray("failures").getJsonObject(0);
        assertThat(failure.getInt("line")).isEqualTo(2);
        assertThat(failure.getString("column")).isEqualTo(column);
        assertThat(failure.getString("reason")).isNotBlank();
    }

    @Test
    void storesNothingOfAFileWithARejectedRow() {
        String file = HEADER
                + "E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,4242,OK,\n"
                + "E08000018,ROTH-SG,1.1,,,MONTH,2017-13,,,5,OK,\n";
        HttpResponse<String> answer = send("rotherham-officer", "", file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(RunningPortal.json(answer).getJsonArray("errors")).hasSize(1);
        assertThat(portal.getAs(
                                "rotherham-officer",
                                "/api/v1/councils/E08000018/reports/ROTH-SG/indicators/1.1?month=2017-04&issue=draft")
                        .body())
                .doesNotContain("4242");
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        byte[] latin1 = (HEADER + "E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,5,OK,caf\u00e9\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = portal.send(portal.authorised("rotherham-officer", IMPORTS + "/preview")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(latin1)));

        assertThat(RunningPortal.json(answer).getBoolean("acceptable")).isFalse();
    }

    @Test
    void takesAFileFromAForm() {
        String boundary = "form-boundary";
        String form =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"april.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, HEADER + "E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,5,OK,\n", boundary);
        HttpResponse<String> answer = portal.send(portal.authorised("rotherham-officer", IMPORTS + "/preview")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningPortal.json(answer).getString("file")).isEqualTo("april.csv");
        assertThat(RunningPortal.json(answer).getBoolean("acceptable")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"rotherham-viewer, 403", "rotherham-approver, 403", "board-all, 403", "norfolk-officer, 404"})
    void letsOnlyTheCouncilsOwnOfficersImport(String user, int status) {
        assertThat(send(user, "/preview", HEADER).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"rotherham-admin, 200", "rotherham-officer, 403", "rotherham-approver, 403", "norfolk-admin, 404"})
    void letsOnlyTheCouncilsOwnAdministratorKeepTargets(String user, int status) {
        String file = "report,ref,year,state,basis,target,red,amber,green,text\n"
                + "ROTH-SG,5.13,2016/17,SET,IN_PERIOD,98,<95,,>=98,98%+\n";

        assertThat(send(user, "/preview?kind=targets", file).statusCode()).isEqualTo(status);
    }

    @Test
    void knowsNoOtherSortsOfFile() {
        HttpResponse<String> answer = send("rotherham-officer", "/preview?kind=populations", HEADER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningPortal.json(answer).getString("parameter")).isEqualTo("kind");
    }

    private HttpResponse<String> send(String user, String path, String file) {
        return portal.send(portal.authorised(user, IMPORTS + path)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));
    }
}
