package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.user.service.PeopleFixture.ADA;
import static uk.councilportal.user.service.PeopleFixture.NORFOLK;
import static uk.councilportal.user.service.PeopleFixture.ROTHERHAM;
import static uk.councilportal.user.service.PeopleFixture.SAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;

/** Whatever is done to somebody, or tried, the council they belong to can read of it, whoever does it. */
class ToldCouncilsTest {
    private static final AuthorityCode IN_ROTHERHAM = new AuthorityCode(ROTHERHAM.name());
    private static final AuthorityCode IN_NORFOLK = new AuthorityCode(NORFOLK.name());

    private final PeopleFixture people = new PeopleFixture();

    /** What can be done to somebody who is there already. */
    private enum Deed {
        ROLES(people -> people.service.changeRoles(seen(people), Set.of(UserRole.APPROVER))),
        DISABLE(people -> people.service.disable(seen(people))),
        ENABLE(people -> people.service.enable(seen(people))),
        END_SESSIONS(people -> people.service.endSessions(SAM)),
        MOVE(people -> people.service.move(seen(people), Set.of(NORFOLK), Set.of(UserRole.VIEWER))),
        REMOVE(people -> people.service.remove(seen(people)));

        private final Consumer<PeopleFixture> deed;

        Deed(Consumer<PeopleFixture> deed) {
            this.deed = deed;
        }

        private static SeenUser seen(PeopleFixture people) {
            return new SeenUser(SAM, people.mark(SAM));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatThePortalsAdministratorDoes(Deed deed) {
        people.asPortalAdministrator();
        deed.deed.accept(people);
        assertThat(people.trail.concerned()).containsExactly(IN_ROTHERHAM);
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatTheAdministratorOfAnotherCouncilTries(Deed deed) {
        people.asAdministratorOf(ADA, NORFOLK);
        assertThatThrownBy(() -> deed.deed.accept(people)).isInstanceOf(UserNotFoundException.class);
        assertThat(people.trail.concerned()).containsExactly(IN_ROTHERHAM);
    }

    @Test
    void ofAnInvitationThatCannotBeRepeated() {
        people.asPortalAdministrator();
        assertThatThrownBy(() -> people.service.inviteAgain(SAM)).isInstanceOf(UserRefusedException.class);
        assertThat(people.trail.concerned()).containsExactly(IN_ROTHERHAM);
    }

    /** Where somebody is to belong is named in the call itself. */
    @Test
    void ofWhoIsToBelongToThem() {
        Person person = new Person("new@example.org", "New", "Person");
        UserInvitation invitation = new UserInvitation(person, Set.of(UserRole.APPROVER), Set.of(ROTHERHAM));
        UserQuery query = new UserQuery("", Optional.empty(), Optional.empty(), Optional.of(ROTHERHAM), 1);

        assertThat(AboutCouncils.of(List.of(invitation, Set.of(NORFOLK))))
                .containsExactlyInAnyOrder(IN_ROTHERHAM, IN_NORFOLK);
        assertThat(AboutCouncils.of(query)).containsExactly(IN_ROTHERHAM);
    }
}
