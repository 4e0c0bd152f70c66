package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.user.service.PeopleFixture.ROTHERHAM;
import static uk.councilportal.user.service.PeopleFixture.SAM;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;

/** An administrator of Rotherham names places that are not hers: another council, a board, and places that are not there. */
class PlacesOfOthersTest {
    private static final String HEADINGS = "email,first_name,last_name,roles,place\n";

    private final PeopleFixture people = new PeopleFixture();

    @ParameterizedTest
    @ValueSource(
            strings = {"COUNCIL:E10000020", "BOARD:four-councils-board", "COUNCIL:E99999999", "BOARD:board-of-nobody"})
    void areNotFoundWhereverTheyAreGiven(String text) {
        UserPlace place = UserPlace.parse(text).orElseThrow();
        String before = people.keycloak.everything();
        Set<UserRole> roles = Set.of(UserRole.VIEWER);

        isNotFound(() ->
                people.service.page(new UserQuery("", Optional.empty(), Optional.empty(), Optional.of(place), 1)));
        isNotFound(() -> people.service.move(new SeenUser(SAM, people.mark(SAM)), Set.of(place), roles));
        isNotFound(() -> people.service.move(new SeenUser(SAM, people.mark(SAM)), Set.of(ROTHERHAM, place), roles));
        isNotFound(() ->
                people.service.invite(new UserInvitation(new Person("kim@c.uk", "Kim", "Lake"), roles, Set.of(place))));
        assertThat(people.keycloak.everything()).isEqualTo(before);
    }

    @Test
    void areToldApartFromTheOwnPlace() {
        people.service.move(new SeenUser(SAM, people.mark(SAM)), Set.of(ROTHERHAM), Set.of(UserRole.DATA_OFFICER));
        assertThat(people.standing(SAM)).isEqualTo(PeopleFixture.standing(ROTHERHAM, UserRole.DATA_OFFICER));
    }

    @Test
    void sayTheSameInAFileAndLeaveARefusalInTheAuditTrail() {
        UserFilePreview preview = people.imports.preview(file("""
                a@c.uk,A,B,viewer,Norfolk
                b@c.uk,A,B,viewer,Narnia
                c@c.uk,A,B,viewer,Four councils
                d@c.uk,A,B,viewer,Rotherham; Norfolk
                e@c.uk,A,B,portal-admin,Norfolk
                f@c.uk,A,B,portal-admin,Narnia
                g@c.uk,A,B,viewer,Rotherham
                """));

        assertThat(preview.outcome().failures()).hasSize(6);
        assertThat(preview.outcome().failures().stream().map(ImportFailure::message))
                .containsOnly(
                        "You can invite people of your own council only. Leave the cell empty, or leave the row out");
        assertThat(people.trail.lines())
                .containsExactly("on its own: ada@example.org UserImportService.preview people.csv"
                        + " (places of others: 6) REFUSED PLACE_NOT_YOURS");
        assertThat(people.trail.remarks()).isEmpty();
    }

    @Test
    void theAuditTrailCountsTheAddressesThatWereToldToBeTaken() {
        people.imports.preview(
                file("sam@example.org,A,B,viewer,\nnora@example.org,A,B,viewer,\nnew@c.uk,A,B,viewer,\n"));
        assertThat(people.trail.remarks()).isEqualTo("(accounts there already: 2)");
        assertThat(people.trail.lines()).isEmpty();
    }

    private static void isNotFound(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        UserNotFoundException.class,
                        refused -> assertThat(refused.auditReason()).isEqualTo("PLACE_NOT_YOURS"));
    }

    private static FileSource file(String rows) {
        return FileSource.of("people.csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }
}
