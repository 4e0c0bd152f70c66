package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What an invitation is in production: Keycloak is asked, exactly as the portal asks it there, and the mail it sends leads
 * to a password and into the portal. Here the mail ends at a server of the test.
 */
class InvitationMailIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/portal/login-actions/\\S+");
    private static final String PASSWORD = "Quiet-harbour-27-lanterns";
    private static final int NO_CONTENT = 204;
    private static final int SERVER_ERROR = 500;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final RunningPortal portal = RunningPortal.get();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
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
        assertThat(invite().statusCode()).isEqualTo(NO_CONTENT);

        assertThat(server.waitForIncomingEmail(1)).isTrue();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString(name + "@council.example");
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
    }

    @Test
    void saysInWordsThatTheMailServerIsNotThere() {
        server.stop();
        HttpResponse<String> answer = invite();
        assertThat(answer.statusCode()).isEqualTo(SERVER_ERROR);
        assertThat(RunningPortal.json(answer).getString("errorMessage")).isNotBlank();
    }

    private HttpResponse<String> invite() {
        return portal.send(authorised(person + "/execute-actions-email?client_id=portal", portal.administrationToken())
                .PUT(BodyPublishers.ofString("[\"UPDATE_PASSWORD\"]")));
    }

    private void useMailServer(int port) {
        JsonObject change = Json.createObjectBuilder()
                .add(
                        "smtpServer",
                        Json.createObjectBuilder()
                                .add("host", "127.0.0.1")
                                .add("port", Integer.toString(port))
                                .add("from", "portal@council.example"))
                .build();
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

    private static String link(MimeMessage mail) {
        String text = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group().replaceAll("[\"<>].*", "");
    }
}
