package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;

/** The sign-in service went away while somebody was invited; they stand in the list and are about to be taken away again. */
class HalfMadeInvitationTest {
    private static final String KIM = "kim@c.uk";
    private static final String LEE = "lee@c.uk";
    private static final int MORE_CALLS_THAN_AN_INVITATION = 60;

    private final PeopleFixture people = new PeopleFixture();

    @Test
    void isUndoneBeforeItsOwnerIsInvitedAgain() {
        String before = people.keycloak.everything();
        int call = 1;
        int half = 0;
        while (isCutAt(call)) {
            half += people.keycloak.everything().equals(before) ? 0 : 1;
            people.keycloak.mend();
            int mails = people.keycloak.mails().size();
            assertThatThrownBy(() -> people.service.inviteAgain(KIM))
                    .as("cut at call %d", call)
                    .isInstanceOf(UserNotFoundException.class);
            assertThat(people.keycloak.everything()).isEqualTo(before);
            assertThat(people.keycloak.mails()).hasSize(mails);
            call++;
        }
        assertThat(half).as("the calls after which somebody was there").isBetween(3, MORE_CALLS_THAN_AN_INVITATION);
    }

    @Test
    void isUndoneBeforeItsOwnerIsSignedOut() {
        leaveHalfMade();
        assertThatThrownBy(() -> people.service.endSessions(KIM)).isInstanceOf(UserNotFoundException.class);
        assertThat(people.directory.find(KIM)).isEmpty();
    }

    @Test
    void isNotInvitedAgainWhileItCannotBeUndone() {
        leaveHalfMade();
        people.keycloak.keepAccounts();
        int mails = people.keycloak.mails().size();
        assertThatThrownBy(() -> people.service.inviteAgain(KIM))
                .isInstanceOfSatisfying(
                        DirectoryException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.BUSY));
        assertThat(people.keycloak.mails()).hasSize(mails);
        people.service.endSessions(KIM);
    }

    @Test
    void doesNotKeepSomebodyElseFromBeingInvitedAgain() {
        leaveHalfMade();
        people.keycloak.keepAccounts();
        people.service.inviteAgain(LEE);
        assertThat(people.keycloak.mails()).hasSize(2);
    }

    /** Lee is invited wholly; with Kim, everything is done but the mail when the sign-in service goes away. */
    private void leaveHalfMade() {
        people.keycloak.cutAt(Integer.MAX_VALUE, false);
        invite(LEE);
        people.keycloak.cutAt(people.keycloak.calls() - 1, true);
        assertThatThrownBy(() -> invite(KIM)).isInstanceOf(DirectoryException.class);
        people.keycloak.mend();
        assertThat(people.standing(KIM)).isEqualTo(people.standing(LEE));
    }

    private boolean isCutAt(int call) {
        people.keycloak.cutAt(call, true);
        try {
            invite(KIM);
            return false;
        } catch (DirectoryException cut) {
            return true;
        }
    }

    private void invite(String name) {
        people.service.invite(new UserInvitation(new Person(name, "Kim", "Lake"), Set.of(UserRole.VIEWER), Set.of()));
    }
}
