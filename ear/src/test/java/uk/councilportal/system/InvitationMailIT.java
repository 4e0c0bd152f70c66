package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.system.pages.PortalPage;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.service.FirstSignIn;

/**
 * What an invitation is in production: the portal's own classes ask Keycloak, and the mail it sends leads to a password and
 * into the portal, once and for three days. Here the mail ends at a server of the test.
 */
class InvitationMailIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/portal/login-actions/\\S+");
    private static final String PASSWORD = "Quiet-harbour-27-lanterns";
    private static final String LIFE = "actionTokenGeneratedByAdminLifespan";
    private static final String NO_LONGER = "This link has been used or is too old. Ask your administrator";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NO_CONTENT = 204;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final UserKeeper keeper = keeper();
    private String name;
    private String person;

    @BeforeEach
    void somebodyIsInvited() {
        assumeTrue(
                portal.ownsSignIn(), "The sign-in service of a portal that runs elsewhere is not this run's to set up");
        server.start();
        useMailServer(server.getSmtp().getPort());
        name = "mail-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        person = new SignInAdministration(portal).addPerson(name, "viewer", "/councils/E10000020");
    }

    @AfterEach
    void removeThem() {
        if (person != null) {
            new SignInAdministration(portal).remove(person);
        }
        server.stop();
    }

    @Test
    void leadsFromTheMailIntoThePortal() throws Exception {
        keeper.sendInvitation(name);

        MimeMessage mail = mail();
        assertThat(mail.getAllRecipients()[0]).hasToString(name + "@council.example");
        assertThat(text(mail)).contains("expire within 3 days");
        Page page = browsers.open().newPage();
        page.navigate(link(mail));
        page.locator("a[href*='login-actions'], #kc-info-message a").first().click();
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.waitForNavigation(() -> page.locator("[type=submit]").first().click());

        Page fresh = browsers.open().newPage();
        fresh.navigate("/app/home.xhtml");
        fresh.locator("#username").fill(name);
        fresh.locator("#password").fill(PASSWORD);
        fresh.waitForNavigation(fresh.locator("#kc-login")::click);
        assertThat(fresh.url()).contains("/app/");

        Page again = browsers.open().newPage();
        again.navigate(link(mail));
        assertThat(words(again)).contains(NO_LONGER);
    }

    @Test
    void saysInWordsThatTheLinkIsTooOld() throws Exception {
        set(Json.createObjectBuilder().add(LIFE, 1));
        try {
            keeper.sendInvitation(name);
            String link = link(mail());
            Instant end = Instant.now().plus(PATIENCE);
            Page page;
            do {
                page = browsers.open().newPage();
                page.navigate(link);
            } while (!words(page).contains(NO_LONGER) && Instant.now().isBefore(end));
            assertThat(words(page)).contains(NO_LONGER);
            assertThat(new PortalPage(page).accessibilityViolations()).isEmpty();
        } finally {
            set(Json.createObjectBuilder().add(LIFE, FirstSignIn.VALID.toSeconds()));
        }
    }

    @Test
    void saysInWordsThatTheMailServerIsNotThere() {
        server.stop();
        assertThatThrownBy(() -> keeper.sendInvitation(name))
                .isInstanceOfSatisfying(DirectoryException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.NO_MAIL);
                    assertThat(failure.words()).isNotBlank();
                });
    }

    /** The portal's own, which asks the Keycloak of this run. */
    private UserKeeper keeper() {
        return new UserKeeper(new UserDirectory(new AdministrationClient(portal)), new PortalConfiguration() {
            @Override
            public String oidcClientId() {
                return "portal";
            }
        });
    }

    private MimeMessage mail() {
        assertThat(server.waitForIncomingEmail(1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    private void useMailServer(int port) {
        set(Json.createObjectBuilder()
                .add(
                        "smtpServer",
                        Json.createObjectBuilder()
                                .add("host", "127.0.0.1")
                                .add("port", Integer.toString(port))
                                .add("from", "portal@council.example")));
    }

    private void set(JsonObjectBuilder realmSettings) {
        JsonObject change = realmSettings.build();
        String realm = portal.issuer().replace("/realms/", "/admin/realms/");
        HttpResponse<String> answer =
                portal.send(authorised(realm, portal.bootstrapToken()).PUT(BodyPublishers.ofString(change.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(NO_CONTENT);
    }

    private static HttpRequest.Builder authorised(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    private static String link(MimeMessage mail) {
        Matcher link = LINK.matcher(text(mail));
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group().replaceAll("[\"<>].*", "");
    }

    /** Without the line breaks and signs that are of the mail and not of its text. */
    private static String text(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
    }
}
