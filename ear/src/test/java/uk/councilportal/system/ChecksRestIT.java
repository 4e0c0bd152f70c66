package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong figures of an open month, imported and found over REST. */
class ChecksRestIT {

    private final RunningPortal portal = RunningPortal.get();
    private final SouthamptonMonth month = new SouthamptonMonth();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            # ref        entered      found
            LAC2,        ',,20',      ''
            LAC3,        ',,17.5',    NOT_WHOLE
            CP8-QL,      ',,0.64',    FRACTION_FOR_PERCENTAGE
            M8-QL,       ',,140',     ABOVE_RANGE
            CP9,         ',,900',     JUMP
            LAC10-QL,    ',,5450',    ABOVE_WHOLE
            CP4,         '40,,',      NO_DENOMINATOR
            """)
    void findsWhatIsWrongWithAFigure(String ref, String entered, String kinds) {
        month.enter("LAC1,,,606", ref + "," + entered);

        assertThat(month.kinds(ref)).isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
    }

    @Test
    void saysWhatIsWrongAndHowToPutItRight() {
        month.enter("LAC3,,,17.5");

        JsonObject finding = month.findings("LAC3").get(0);
        assertThat(finding.getString("severity")).isEqualTo("ERROR");
        assertThat(finding.getString("message")).isEqualTo("Enter a whole number. You typed “17.5”.");
        assertThat(finding.getString("period")).isEqualTo(SouthamptonMonth.MONTH);
        assertThat(finding.isNull("reason")).isTrue();
    }

    @Test
    void countsTheFiguresThatAreStillMissing() {
        JsonObject checks = month.checks();

        assertThat(checks.getBoolean("open")).isTrue();
        assertThat(checks.getInt("errors")).isPositive();
        assertThat(month.kinds("CP1")).containsExactly("MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "southampton-officer, 200",
        "southampton-owner, 200",
        "southampton-approver, 200",
        "southampton-admin, 200",
        "southampton-viewer, 403",
        "board-all, 403",
        "norfolk-officer, 404"
    })
    void letsOnlyThoseReadWhoMaySeeTheWorkingCopy(String user, int status) {
        assertThat(portal.getAs(user, SouthamptonMonth.CHECKS).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"SOTON, 2016-13, 400", "SOTON, '', 400", "SOTON, 2016-11, 404", "NORF, 2016-10, 404"})
    void namesAMonthThatIsNotThere(String report, String asked, int status) {
        String address = "/api/v1/councils/E06000045/reports/" + report + "/checks?month=" + asked;

        assertThat(portal.getAs("southampton-officer", address).statusCode()).isEqualTo(status);
    }
}
