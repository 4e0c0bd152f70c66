package uk.councilportal.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.notice.model.NoticeKey;
import uk.councilportal.notice.model.NoticeKind;

/** Notices on their way from a step of a month to a real mail server. */
class NoticeServiceIT {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private NoticeDesk desk;

    @BeforeEach
    void start() {
        server.start();
        desk = new NoticeDesk(server.getSmtp().getPort());
        desk.signIn("officer", "data-officer");
        desk.signIn("approver", "approver");
        desk.signIn("viewer", "viewer");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void tellsTheApproverOnceThatAMonthHasBeenSubmitted() throws MessagingException {
        desk.submit();

        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.round()).isZero();

        MimeMessage received = onlyMessage();
        assertThat(received.getSubject()).isEqualTo("April 2017 has been submitted: Safeguarding");
        assertThat(received.getAllRecipients()[0]).hasToString("approver@example.org");
        assertThat(received.getFrom()[0]).hasToString("no-reply@portal.example.org");
        assertThat(received.getContentType()).startsWith("text/plain");
        assertThat(body(received))
                .contains("officer has submitted April 2017")
                .contains("https://portal.example.org/app/review.xhtml?report=SG&month=2017-04")
                .contains("https://portal.example.org/app/preferences.xhtml");
    }

    @Test
    void givesTheReasonAndTheFiguresAskedAboutWhenAMonthIsReturned() {
        desk.submit();
        desk.returnMonth("Look again", "1.1");

        desk.round();

        MimeMessage returned = messagesTo("officer@example.org").get(0);
        assertThat(body(returned)).contains("Reason: Look again", "- 1.1, 2017-04");
        assertThat(messagesTo("viewer@example.org")).isEmpty();
    }

    @Test
    void keepsWhatTheServerDoesNotTakeAndSendsItLater() {
        desk.submit();
        server.stop();

        assertThat(desk.round()).isZero();
        assertThat(desk.waiting()).hasSize(1);

        server.start();
        desk.moveTo(server.getSmtp().getPort());
        assertThat(desk.round()).as("it is not yet time to try again").isZero();
        desk.clock(Instant.parse("2017-05-02T10:00:00Z"));
        assertThat(desk.round()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsNothingThatSomebodyDoesNotWant() {
        desk.refuse("approver", Set.of(NoticeKind.SUBMITTED));
        desk.submit();

        assertThat(desk.round()).isZero();
    }

    @Test
    void remindsOfTheDeadlineOnceForEachOfItsTwoDays() {
        desk.clock(Instant.parse("2017-05-15T09:00:00Z"));
        assertThat(desk.round()).isEqualTo(1);
        assertThat(desk.round()).isZero();
        desk.clock(Instant.parse("2017-05-19T09:00:00Z"));
        assertThat(desk.round()).isEqualTo(1);

        assertThat(messagesTo("officer@example.org"))
                .hasSize(2)
                .allSatisfy(message -> assertThat(body(message)).contains("is due on 20 May 2017"));
    }

    @Test
    void remindsNobodyOfAMonthThatIsHandedIn() {
        desk.submit();
        desk.clock(Instant.parse("2017-05-19T09:00:00Z"));

        assertThat(desk.round()).isZero();
    }

    @Test
    void saysNothingOfWhatThePortalItselfHandsIn() {
        desk.submitAs("system:sample-data");

        assertThat(desk.round()).isZero();
    }

    @Test
    void doesNotSendOldNews() {
        desk.submit();
        desk.clock(Instant.parse("2017-05-05T09:00:01Z"));

        assertThat(desk.round()).isZero();
    }

    @Test
    void sendsANoticeOnlyOnceWhoeverAsks() {
        desk.submit();
        List<NoticeKey> made = desk.make();

        assertThat(desk.send(made.get(0))).isTrue();
        assertThat(desk.send(made.get(0))).isFalse();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private MimeMessage onlyMessage() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private List<MimeMessage> messagesTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String body(MimeMessage message) {
        return GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=");
    }
}
