package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.user.service.PeopleFixture.ADA;
import static uk.councilportal.user.service.PeopleFixture.BEN;
import static uk.councilportal.user.service.PeopleFixture.NORFOLK;
import static uk.councilportal.user.service.PeopleFixture.PORTAL_ADMIN;
import static uk.councilportal.user.service.PeopleFixture.ROTHERHAM;
import static uk.councilportal.user.service.PeopleFixture.SAM;

import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.rules.UserProblem;

/** Nobody raises their own rights or gives what is not theirs, and the last administrator stays, whichever way it is tried. */
class AdministratorRightsTest {
    private static final String OTHER_PORTAL_ADMIN = "portal-other";
    private static final UserStanding PORTAL = new UserStanding(Set.of(), Set.of(UserRole.PORTAL_ADMIN), true);

    private final PeopleFixture people = new PeopleFixture();

    /** The ways in which somebody stops being what they are. */
    enum Way {
        KEPT_OUT(UserService::disable),
        OTHER_ROLES((service, user) -> service.changeRoles(user, Set.of(UserRole.VIEWER))),
        MOVED((service, user) -> service.move(user, Set.of(NORFOLK), Set.of(UserRole.COUNCIL_ADMIN))),
        REMOVED(UserService::remove);

        private final BiConsumer<UserService, SeenUser> step;

        Way(BiConsumer<UserService, SeenUser> step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastAdministratorOfACouncilFromThePortalsAdministratorToo(Way way) {
        people.service.remove(seen(BEN));
        people.asPortalAdministrator();

        refuses(UserProblem.LAST_COUNCIL_ADMINISTRATOR, () -> way.step.accept(people.service, seen(ADA)));
    }

    @Test
    void countsNobodyWhoHasNotComeInYet() {
        people.service.invite(kim(UserRole.COUNCIL_ADMIN));
        people.service.remove(seen(BEN));
        people.asPortalAdministrator();

        refuses(UserProblem.LAST_COUNCIL_ADMINISTRATOR, () -> people.service.remove(seen(ADA)));
    }

    /** Somebody who has just been removed can act for as long as their sign-in lasts. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER_ROLES")
    void keepsTheLastAdministratorOfThePortalFromOneWhoWasRemovedJustNow(Way way) {
        people.keycloak.put(PORTAL_ADMIN, PORTAL, 0);
        people.keycloak.put(OTHER_PORTAL_ADMIN, PORTAL, 0);
        people.asPortalAdministrator();
        people.service.remove(seen(OTHER_PORTAL_ADMIN));
        people.asPortalAdministrator(OTHER_PORTAL_ADMIN);

        refuses(UserProblem.LAST_PORTAL_ADMINISTRATOR, () -> way.step.accept(people.service, seen(PORTAL_ADMIN)));
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyChangeThemselves(Way way) {
        if (way == Way.MOVED) {
            findsNoPlace(() -> way.step.accept(people.service, seen(ADA)));
        } else {
            refuses(UserProblem.OWN_ACCOUNT, () -> way.step.accept(people.service, seen(ADA)));
        }
        people.keycloak.put(PORTAL_ADMIN, PORTAL, 0);
        people.keycloak.put(OTHER_PORTAL_ADMIN, PORTAL, 0);
        people.asPortalAdministrator();
        refuses(UserProblem.OWN_ACCOUNT, () -> way.step.accept(people.service, seen(PORTAL_ADMIN)));
    }

    @Test
    void letsNobodyAddToWhatTheyMayDoThemselves() {
        refuses(
                UserProblem.OWN_ACCOUNT,
                () -> people.service.changeRoles(seen(ADA), Set.of(UserRole.COUNCIL_ADMIN, UserRole.APPROVER)));
        refuses(UserProblem.OWN_ACCOUNT, () -> people.service.enable(seen(ADA)));
        refuses(UserProblem.OWN_ACCOUNT, () -> people.service.endSessions(ADA));
    }

    @Test
    void invitesNobodyToWhatIsNotTheAdministratorsToGive() {
        refuses(UserProblem.ROLE_NOT_YOURS, () -> people.service.invite(kim(UserRole.PORTAL_ADMIN)));
        findsNoPlace(() -> people.service.invite(kim(UserRole.VIEWER, NORFOLK)));
        people.service.invite(kim(UserRole.VIEWER));
        people.asAdministratorOf("kim@c.uk", ROTHERHAM);
        refuses(UserProblem.OWN_ACCOUNT, () -> people.service.inviteAgain("kim@c.uk"));
        people.asPortalAdministrator();
        UserPlace nowhere = UserPlace.council("E99999999");
        refuses(
                UserProblem.PLACE_NEEDED,
                () -> people.service.move(seen(SAM), Set.of(nowhere), Set.of(UserRole.VIEWER)));
    }

    /** An invitation is no way to change somebody who is there already, by whichever of their names. */
    @Test
    void invitesNobodyWhoIsThere() {
        Person nora = new Person("nora@example.org", "Nora", "North");
        String before = people.keycloak.everything();

        assertThatThrownBy(() -> people.service.invite(
                        new UserInvitation(nora, Set.of(UserRole.COUNCIL_ADMIN), Set.of(ROTHERHAM))))
                .isInstanceOfSatisfying(
                        DirectoryException.class,
                        taken -> assertThat(taken.kind()).isEqualTo(Kind.CONFLICT));
        assertThat(people.keycloak.everything()).isEqualTo(before);
    }

    /** A place of others is not there for whoever looks after one council. */
    private void findsNoPlace(Runnable step) {
        String before = people.keycloak.everything();
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        UserNotFoundException.class,
                        refused -> assertThat(refused.auditReason()).isEqualTo(UserProblem.PLACE_NOT_YOURS.name()));
        assertThat(people.keycloak.everything()).isEqualTo(before);
    }

    private void refuses(UserProblem problem, Runnable step) {
        String before = people.keycloak.everything();
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        UserRefusedException.class,
                        refused -> assertThat(refused.problems()).contains(problem));
        assertThat(people.keycloak.everything()).isEqualTo(before);
        assertThat(people.keycloak.signedOut())
                .noneMatch(line -> line.startsWith(ADA) || line.startsWith(PORTAL_ADMIN));
    }

    private static UserInvitation kim(UserRole role, UserPlace... places) {
        return new UserInvitation(new Person("kim@c.uk", "Kim", "Lake"), Set.of(role), Set.of(places));
    }

    private SeenUser seen(String name) {
        return new SeenUser(name, people.mark(name));
    }
}
