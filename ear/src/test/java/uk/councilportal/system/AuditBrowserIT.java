package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.HistoryPage;

/** Those who look after the portal read who did what anywhere in it, in a browser, and see no figure. */
class AuditBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final int WHO = 2;
    private static final int COUNCIL = 4;

    private final RunningPortal portal = RunningPortal.get();

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsEverybodyAndWhatWasRefused() {
        portal.getAs("rotherham-viewer", "/api/v1/councils/E08000018/scorecard?report=ROTH-SG&month=2017-03");
        BrowserSession.of(portal, "norfolk-viewer").get("/app/audit.xhtml");
        HistoryPage audit = signedIn(ADMIN);

        assertThat(audit.goToChoice("who=viewer")).isEqualTo(200);
        assertThat(audit.column(COUNCIL)).contains("Rotherham", "Norfolk");
        audit.choose("council", "Norfolk");
        assertThat(audit.column(COUNCIL)).isNotEmpty().allMatch(council -> council.contains("Norfolk"));
        audit.chooseOutcome("Refused");
        assertThat(audit.entries())
                .isNotEmpty()
                .allMatch(entry -> entry.contains("Refused"))
                .anyMatch(entry -> entry.contains("Audit opened"));
        assertThat(audit.refusedAreMarked()).isTrue();
        assertThat(audit.address()).contains("who=viewer", "council=E10000020", "outcome=REFUSED");
    }

    @Test
    void showsThoseWhoBelongToNoCouncil() {
        HistoryPage audit = signedIn(ADMIN);

        audit.goToChoice("council=none&who=portal-admin");
        assertThat(audit.column(COUNCIL)).isNotEmpty().allMatch(council -> council.startsWith("–"));
        assertThat(audit.goToChoice("council=nowhere")).isEqualTo(404);
    }

    @Test
    void ordersAndPages() {
        HistoryPage audit = signedIn(ADMIN);
        for (int turn = 0; turn <= 50; turn++) {
            BrowserSession.of(portal, ADMIN).get("/app/audit.xhtml?who=nobody-of-this-name");
        }
        audit.goToChoice("");
        assertThat(audit.orderOf("When")).isEqualTo("descending");
        audit.sortBy("Person");
        assertThat(audit.orderOf("Person")).isEqualTo("ascending");
        List<String> people = audit.column(WHO);
        assertThat(people).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        audit.sortBy("Person");
        assertThat(audit.column(WHO)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(audit.nextPage()).startsWith("Page 2 of");
        assertThat(audit.address()).contains("sort=-who", "page=2");
    }

    @Test
    void givesTheEntriesAsFiles() {
        HistoryPage audit = signedIn(ADMIN);
        audit.goToChoice("who=portal-admin&sort=when");

        BrowserSession session = BrowserSession.of(portal, ADMIN);
        assertThat(session.get("/app/" + audit.fileAddress("csv")).body())
                .startsWith("at_utc,who,council,about,roles,action,action_code,object,outcome,reason,request\r\n")
                .contains(",portal-admin,,");
        assertThat(session.get("/app/" + audit.fileAddress("xlsx")).headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"audit.xlsx\"");
    }

    @Test
    void verifiesTheTrail() {
        HistoryPage audit = signedIn(ADMIN);
        audit.goToChoice("");

        assertThat(audit.verify()).contains("entries verified", "Nothing was changed");
        assertThat(audit.accessibilityViolations()).isEmpty();
        audit.goToChoice("");
        assertThat(audit.text()).contains("Last verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norfolk-admin",
                "norfolk-approver",
                "norfolk-viewer",
                "norfolk-officer",
                "norfolk-owner",
                "board-all"
            })
    void isNotFoundForEverybodyElse(String person) {
        assertThat(signedIn(person).goToChoice("")).isEqualTo(404);
        assertThat(signedIn(person).goToChoice("file=csv")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390, 320})
    void isAccessibleAtAnyWidth(int width) {
        HistoryPage audit = signedIn(ADMIN);
        audit.resizeTo(width, 900);

        assertThat(audit.goToChoice("")).isEqualTo(200);
        assertThat(audit.accessibilityViolations()).isEmpty();
        assertThat(audit.scrollsSideways()).isFalse();
        assertThat(audit.complaints()).isEmpty();
    }

    private HistoryPage signedIn(String person) {
        return HistoryPage.ofPortal(browsers.signIn(person, "/app/home.xhtml"));
    }
}
