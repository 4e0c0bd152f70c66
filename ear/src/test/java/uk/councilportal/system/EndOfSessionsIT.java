package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.UsersPage;

/** People at work in a browser of their own while an administrator decides about them: within a minute they have to sign in. */
class EndOfSessionsIT {
    private static final String PAGE = "/app/scorecard.xhtml";
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    private static final int OK = 200;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();
    private final String batch = "session-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @BeforeEach
    void mayMakePeople() {
        assumeFalse(portal.administrationToken().isEmpty(), "Nobody can be made at a portal that runs elsewhere");
    }

    @AfterEach
    void removeThem() {
        new SignInAdministration(portal).removePeople(batch);
    }

    @Test
    void endsTheRunningSessionWithinAMinute() {
        UsersPage admin = new UsersPage(browsers.signIn("norfolk-admin", UsersPage.PATH));
        Page signedOut = atWork("signed-out");
        Page changed = atWork("changed");
        Page disabled = atWork("disabled");
        Page untouched = atWork("untouched");

        admin.openUser(name("signed-out"));
        admin.pressButton("#sessions-now");
        assertThat(admin.text()).contains("is signed out everywhere");
        admin.openUser(name("changed"));
        admin.untick("VIEWER");
        admin.tick("DATA_OFFICER");
        admin.change();
        assertThat(admin.text()).contains("It takes effect within one minute");
        admin.openUser(name("disabled"));
        admin.sayYesTo("disable");
        assertThat(admin.text()).contains("is disabled and signed out");

        Instant end = Instant.now().plus(ONE_MINUTE);
        awaitSignIn(signedOut, end);
        awaitSignIn(changed, end);
        awaitSignIn(disabled, end);
        assertThat(untouched.navigate(PAGE).status()).isEqualTo(OK);
        assertThat(untouched.url()).endsWith(PAGE);
    }

    private Page atWork(String who) {
        String name = name(who);
        new SignInAdministration(portal).addPerson(name, "viewer", "/councils/E10000020");
        Page page = browsers.signIn(name, PAGE);
        assertThat(page.url()).endsWith(PAGE);
        return page;
    }

    private void awaitSignIn(Page page, Instant end) {
        while (!asksToSignIn(page)) {
            assertThat(Instant.now()).as("the session ends within one minute").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        page.navigate(PAGE);
        assertThat(page.url()).startsWith(portal.issuer());
        assertThat(page.locator("#username").isVisible()).isTrue();
    }

    /** Asked past the page, with its session. */
    private boolean asksToSignIn(Page page) {
        APIResponse answer = page.request().get(PAGE, RequestOptions.create().setMaxRedirects(0));
        return answer.headers().getOrDefault("location", "").startsWith(portal.issuer());
    }

    private String name(String who) {
        return batch + "-" + who;
    }
}
