package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.ImportPage;
import uk.councilportal.system.pages.OperationsPage;

/** Those who run the portal see how it is doing, and no figure; nobody else sees anything. */
class OperationsBrowserIT {
    private static final int NOT_FOUND = 404;
    private static final int ROWS = 2_000_000;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void showsVersionsStatesMonthsAndFiles() {
        OperationsPage page = new OperationsPage(browsers.signIn("portal-admin", OperationsPage.PATH));

        assertThat(page.state())
                .contains(
                        "Database",
                        "MariaDB",
                        "Sign-in service",
                        "Answers, in",
                        "Keycloak tells its version only to",
                        "none");
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
    void givesUpWorkOfTheBackground(@TempDir Path folder) throws IOException {
        OperationsPage page = new OperationsPage(browsers.signIn("portal-admin", OperationsPage.PATH));
        assertThat(page.text()).contains("Nothing is being worked on in the background");
        ImportPage officer = new ImportPage(browsers.signIn("rotherham-officer", "/app/import.xhtml"));
        officer.send(longFile(folder));

        page.goTo(OperationsPage.PATH);
        assertThat(page.lines("work"))
                .singleElement()
                .asString()
                .contains("A file is being checked", "rotherham-officer", "Rotherham", "%");
        page.giveUp("A file is being checked");

        assertThat(page.text()).contains("It is being given up. Steps that are done");
        officer.untilDone();
        assertThat(officer.message()).contains("The import was cancelled");
        page.goTo(OperationsPage.PATH);
        assertThat(page.text()).contains("Nothing is being worked on in the background");
    }

    /** More rows than can be checked while two pages are opened. */
    private static Path longFile(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("report,ref,period_type,period,value,status\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append("ROTH-SG,3.1,MONTH,2016-01,93,OK\n");
        }
        return Files.writeString(folder.resolve("long.csv"), rows);
    }

    @Test
    void isForThosePeopleOnly() {
        for (String person : new String[] {"norfolk-admin", "norfolk-officer", "board-all"}) {
            OperationsPage page = new OperationsPage(browsers.signIn(person, "/app/preferences.xhtml"));
            assertThat(page.goTo(OperationsPage.PATH)).as(person).isEqualTo(NOT_FOUND);
        }
    }
}
