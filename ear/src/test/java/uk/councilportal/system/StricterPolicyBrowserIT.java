package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.CouncilsPage;
import uk.councilportal.system.pages.LeaguePage;
import uk.councilportal.system.pages.ScorecardPage;

/**
 * Those who look after the portal have more of a council's figures withheld, in a browser; a board sees less at once, with the
 * reason in words, and the council's own people see every figure as before, marked where others see none.
 */
class StricterPolicyBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final String SOUTHAMPTON = "E06000045";
    private static final String REFERRALS = "indicator=cse-referrals&month=2016-09";
    private static final String SCORECARD = "report=SOTON&month=2016-09";
    private static final String WORDS = "counts from 0 to 7 withheld, other counts to the nearest 5";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();

    @AfterEach
    void goesOnWithTheStandard() {
        choose("5", "EXACT", "SHOWN");
    }

    @Test
    void showsABoardLessAtOnceAndSaysWhy() {
        LeaguePage board = new LeaguePage(browsers.signIn("board-all", "/app/home.xhtml"));
        board.open(REFERRALS);
        assertThat(board.rankAndFigure("Southampton").get(1)).startsWith("6");

        CouncilsPage admin = choose("7", "ROUND5", "ZERO");
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.resizeTo(320, 640);
        assertThat(admin.scrollsSideways()).isFalse();
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.resizeTo(1440, 1000);
        assertThat(admin.text()).containsIgnoringCase(WORDS);
        assertThat(admin.changes().get(0))
                .contains("What is withheld from others changed", "Before: 1 to 5, the national standard")
                .containsIgnoringCase("Since: " + WORDS);

        board.open(REFERRALS + "&why=" + SOUTHAMPTON);
        assertThat(board.rankAndFigure("Southampton").get(1)).startsWith("c ");
        assertThat(board.text())
                .contains("Why can I not see Southampton’s figure?")
                .contains("Southampton has more withheld than the national standard: " + WORDS);
        assertThat(board.accessibilityViolations()).isEmpty();

        LeaguePage own = new LeaguePage(browsers.signIn("southampton-officer", "/app/home.xhtml"));
        own.open(REFERRALS);
        assertThat(own.rankAndFigure("Southampton").get(1)).startsWith("6");
    }

    @Test
    void marksOnTheCouncilsOwnScorecardWhatOthersDoNotSee() {
        ScorecardPage own = new ScorecardPage(browsers.signIn("southampton-officer", "/app/home.xhtml"));
        own.goToChoice(SCORECARD);
        assertThat(own.row("M4")).contains("counts from 1 to 5").doesNotContain("counts from 0 to 7");
        assertThat(own.text()).contains("small number, 1 to 5: shown to your council only");

        choose("7", "ROUND5", "ZERO");
        own.goToChoice(SCORECARD);
        assertThat(own.row("M4")).contains("small number: counts from 0 to 7 are not shown to others");
        assertThat(own.text()).contains("small number, 0 to 7: shown to your council only");
        assertThat(own.accessibilityViolations()).isEmpty();
    }

    @Test
    void isInEffectForProgramsToo() {
        assertThat(row("board-all").getString("displayed")).isEqualTo("6");
        choose("7", "EXACT", "SHOWN");

        JsonObject answer = answer("board-all");
        assertThat(answer.getJsonObject("councilPolicies").getString(SOUTHAMPTON))
                .isEqualTo("counts from 1 to 7 withheld");
        assertThat(answer.getString("audience")).endsWith("one council withholds more than the national standard");
        JsonObject row = row("board-all");
        assertThat(row.getString("displayed")).isEqualTo("c");
        assertThat(row.isNull("value")).isTrue();
        assertThat(row.isNull("rank")).isTrue();
        assertThat(row.getString("reason")).endsWith("counts from 1 to 7 withheld");
        assertThat(row("southampton-officer").getString("displayed")).isEqualTo("6");
    }

    private JsonObject row(String person) {
        return answer(person).getJsonArray("rows").getJsonObject(0);
    }

    private JsonObject answer(String person) {
        return RunningPortal.json(
                portal.getAs(person, "/api/v1/comparisons?" + REFERRALS + "&councils=" + SOUTHAMPTON));
    }

    private CouncilsPage choose(String highest, String rounding, String zero) {
        CouncilsPage admin = new CouncilsPage(browsers.signIn(ADMIN, CouncilsPage.PATH));
        admin.open(SOUTHAMPTON);
        admin.choose("highest", highest);
        admin.choose("rounding", rounding);
        admin.choose("zero", zero);
        admin.send("change-now");
        assertThat(admin.problems()).isEmpty();
        return admin;
    }
}
