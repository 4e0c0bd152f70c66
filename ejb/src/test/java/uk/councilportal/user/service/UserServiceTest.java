package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.user.service.PeopleFixture.ADA;
import static uk.councilportal.user.service.PeopleFixture.BEN;
import static uk.councilportal.user.service.PeopleFixture.NORFOLK;
import static uk.councilportal.user.service.PeopleFixture.ROTHERHAM;
import static uk.councilportal.user.service.PeopleFixture.SAM;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.rules.UserProblem;

/** Two administrators and whom they change: what one has done is never lost to the other. */
class UserServiceTest {
    private final PeopleFixture people = new PeopleFixture();

    @Test
    void tellsTheSecondOfTwoAdministrators() {
        SeenUser seenByBoth = seen(SAM);
        people.service.changeRoles(seenByBoth, Set.of(UserRole.DATA_OFFICER));
        people.asAdministratorOf(BEN, ROTHERHAM);

        assertThatThrownBy(() -> people.service.changeRoles(seenByBoth, Set.of(UserRole.APPROVER)))
                .isInstanceOfSatisfying(
                        UserRefusedException.class,
                        refused -> assertThat(refused.problems()).containsExactly(UserProblem.CHANGED_SINCE));
        assertThatThrownBy(() -> people.service.disable(seenByBoth)).isInstanceOf(UserRefusedException.class);
        assertThatThrownBy(() -> people.service.remove(seenByBoth)).isInstanceOf(UserRefusedException.class);
        assertThat(people.standing(SAM).roles()).containsExactly(UserRole.DATA_OFFICER);

        people.service.changeRoles(seen(SAM), Set.of(UserRole.APPROVER));
        assertThat(people.standing(SAM).roles()).containsExactly(UserRole.APPROVER);
    }

    @Test
    void lookingAgainIsNeededAfterEnablingToo() {
        people.service.disable(seen(SAM));
        SeenUser disabled = seen(SAM);
        people.service.enable(disabled);
        assertThatThrownBy(() -> people.service.enable(disabled)).isInstanceOf(UserRefusedException.class);
    }

    @Test
    void leavesOneOfTwoAdministratorsWhoRemoveEachOther() {
        SeenUser ada = seen(ADA);
        people.service.remove(seen(BEN));
        people.asAdministratorOf(BEN, ROTHERHAM);

        assertThatThrownBy(() -> people.service.remove(ada))
                .isInstanceOfSatisfying(
                        UserRefusedException.class,
                        refused -> assertThat(refused.problems()).contains(UserProblem.LAST_COUNCIL_ADMINISTRATOR));
        assertThat(people.standing(ADA).roles()).containsExactly(UserRole.COUNCIL_ADMIN);
    }

    @Test
    void signsOutWhoeverLosesSomethingOnceItIsGone() {
        people.service.disable(seen(SAM));
        assertThat(people.keycloak.signedOut())
                .as("disabled")
                .containsExactly(SAM + ", enabled: false, roles: [viewer], places: [/councils/E08000018]");
        people.service.enable(seen(SAM));
        people.service.changeRoles(seen(SAM), Set.of(UserRole.APPROVER));
        assertThat(people.keycloak.signedOut())
                .as("viewer no longer")
                .hasSize(2)
                .last()
                .isEqualTo(SAM + ", enabled: true, roles: [approver], places: [/councils/E08000018]");
        people.asPortalAdministrator();
        people.service.move(seen(SAM), Set.of(NORFOLK), Set.of(UserRole.APPROVER));
        assertThat(people.keycloak.signedOut())
                .as("elsewhere")
                .hasSize(3)
                .last()
                .isEqualTo(SAM + ", enabled: true, roles: [approver], places: [/councils/E10000020]");
        people.service.remove(seen(SAM));
        assertThat(people.keycloak.signedOut())
                .as("removed")
                .hasSize(4)
                .last()
                .isEqualTo(SAM + ", enabled: true, roles: [], places: []");
    }

    @Test
    void signsNobodyOutWhoOnlyGains() {
        people.service.changeRoles(seen(SAM), Set.of(UserRole.VIEWER, UserRole.APPROVER));
        assertThat(people.keycloak.signedOut()).isEmpty();
    }

    @Test
    void signsOutWhenAskedAndChangesNothingElse() {
        people.service.endSessions(SAM);
        assertThat(people.keycloak.signedOut())
                .containsExactly(SAM + ", enabled: true, roles: [viewer], places: [/councils/E08000018]");
        assertThatThrownBy(() -> people.service.endSessions("norfolk-viewer"))
                .isInstanceOf(UserNotFoundException.class);
        assertThat(people.keycloak.signedOut()).hasSize(1);
    }

    @Test
    void movesAndKeepsOutTheLastAdministratorsOfACouncilThatHasLeft() {
        people.service.remove(seen(BEN));
        people.asPortalAdministrator();
        assertThatThrownBy(() -> people.service.disable(seen(ADA))).isInstanceOf(UserRefusedException.class);
        people.leave(ROTHERHAM);
        people.service.disable(seen(ADA));
        assertThat(people.standing(ADA).enabled()).isFalse();
    }

    @Test
    void doesNotShowOtherPlacesInWhatIsSentWithAChange() {
        people.keycloak.put(
                "two@example.org",
                PeopleFixture.standing(ROTHERHAM, UserRole.VIEWER).moved(Set.of(ROTHERHAM, NORFOLK), Set.of()),
                0);
        assertThat(people.mark("two@example.org")).contains(ROTHERHAM.name()).doesNotContain(NORFOLK.name());
        people.asPortalAdministrator();
        assertThat(people.mark("two@example.org")).contains(ROTHERHAM.name(), NORFOLK.name());
        people.asAdministratorOf(ADA, NORFOLK);
        assertThat(people.mark(SAM)).doesNotContain(ROTHERHAM.name());
    }

    @Test
    void findsNobodyOfAnotherCouncil() {
        people.asAdministratorOf(ADA, NORFOLK);
        assertThatThrownBy(() -> people.service.disable(new SeenUser(SAM, "")))
                .isInstanceOfSatisfying(
                        UserNotFoundException.class,
                        hidden -> assertThat(hidden.auditReason()).isEqualTo("OTHER_COUNCIL"));
    }

    private SeenUser seen(String name) {
        return new SeenUser(name, people.mark(name));
    }
}
