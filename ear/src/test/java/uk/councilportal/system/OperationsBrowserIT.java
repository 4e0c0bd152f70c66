package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.OperationsPage;

/** Those who run the portal see how it is doing, and no figure; nobody else sees anything. */
class OperationsBrowserIT {
    private static final int REFUSED = 403;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsVersionsStatesMonthsAndFiles() {
        OperationsPage page = new OperationsPage(browsers.signIn("portal-admin", OperationsPage.PATH));

        assertThat(page.state()).contains("Database", "MariaDB", "Sign-in service", "Answers, in", "none");
        assertThat(page.lines("months"))
                .anySatisfy(line -> assertThat(line).contains("Norfolk", "NORF", "Open"))
                .anySatisfy(line -> assertThat(line).contains("Birmingham", "BHAM"))
                .noneSatisfy(line -> assertThat(line).contains("Published"));
        assertThat(page.lines("imports"))
                .hasSizeLessThanOrEqualTo(20)
                .anySatisfy(line -> assertThat(line).containsPattern("Rotherham|Norfolk|Southampton|Birmingham"));
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void leadsToHealthAndMetrics() {
        OperationsPage page = new OperationsPage(browsers.signIn("portal-admin", OperationsPage.PATH));

        assertThat(page.statusOf("/health")).isEqualTo(200);
        assertThat(page.statusOf("/metrics")).isEqualTo(200);
    }

    @Test
    void isForThosePeopleOnly() {
        for (String person : new String[] {"norfolk-admin", "norfolk-officer", "board-all"}) {
            OperationsPage page = new OperationsPage(browsers.signIn(person, "/app/preferences.xhtml"));
            assertThat(page.goTo(OperationsPage.PATH)).as(person).isEqualTo(REFUSED);
        }
    }
}
