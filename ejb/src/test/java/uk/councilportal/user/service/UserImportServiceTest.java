package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportRejectedException;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.service.InvitingStoppedException.Row;
import uk.councilportal.user.service.UserDesk.Invited;

/** A file invites all its people or nobody, and says of every wrong row what to write instead. */
class UserImportServiceTest {
    private static final String TWO = "kim@c.uk,Kim,Lake,viewer,\nLee@c.uk,Lee,Moor,data-officer; council-admin,\n";

    private final PeopleFixture people = new PeopleFixture();

    @Test
    void invitesEverybodyAndNamesThemInTheAuditTrail() {
        assertThat(people.imports.preview(file(TWO)).people()).hasSize(2);
        assertThat(people.directory.find("kim@c.uk")).isEmpty();

        assertThat(people.imports.inviteAll(file(TWO)))
                .extracting(Invited::name)
                .containsExactly("kim@c.uk", "lee@c.uk");

        assertThat(people.standing("kim@c.uk"))
                .isEqualTo(PeopleFixture.standing(PeopleFixture.ROTHERHAM, UserRole.VIEWER));
        assertThat(people.trail.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("with the work", "UserService.invite", "@c.uk", "DONE"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ada@example.org,Ada,B,viewer,         | email your own address
            sam@example.org,Sam,B,viewer,         | email has an account already
            nora@example.org,N,B,viewer,         | email has an account already
            KIM@c.uk,Kim,B,viewer,                | email further up
            kai@c.uk,Kai,B,portal-admin,          | roles not yours
            kai@c.uk,Kai,B,board-member,          | roles not yours
            kai@c.uk,Kai,B,viewer,Norfolk         | place your own council
            kai@c.uk,Kai,B,viewer,Narnia          | place your own council
            kai@c.uk,Kai,B,approver; data-officer,| roles signs off figures
            """)
    void refusesTheWholeFileForOneRow(String row, String expected) {
        FileSource file = file("kim@c.uk,Kim,Lake,viewer,\n" + row + "\n");
        String before = people.keycloak.everything();

        ImportFailure failure =
                people.imports.preview(file).outcome().failures().get(0);
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.column() + " " + failure.message())
                .startsWith(expected.split(" ")[0])
                .containsIgnoringCase(expected.substring(expected.indexOf(' ') + 1));

        assertThatThrownBy(() -> people.imports.inviteAll(file)).isInstanceOf(ImportRejectedException.class);
        assertThat(people.keycloak.everything()).isEqualTo(before);
        assertThat(people.trail.lines()).noneMatch(line -> line.contains("with the work"));
    }

    @Test
    void tellsEachCouncilWhomThePortalsAdministratorInvitesToIt() {
        people.asPortalAdministrator();
        people.imports.inviteAll(file("kai@c.uk,Kai,B,viewer,Norfolk\nkim@c.uk,Kim,L,viewer,Rotherham\n"));

        assertThat(people.trail.lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("kai@c.uk", "DONE about E10000020"),
                        line -> assertThat(line).contains("kim@c.uk", "DONE about E08000018"));
        assertThat(people.trail.concerned()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource({
        "E10000020,viewer,Norfolk",
        "norfolk,viewer,Norfolk",
        "Four councils,board-member,Four councils",
        "two-councils-board; Four councils,board-member,Four councils and Two councils",
        "Two councils; two-councils-board,board-member,Two councils"
    })
    void letsThePortalsAdministratorsNamePlaces(String written, String role, String called) {
        people.asPortalAdministrator();
        UserFilePreview preview = people.imports.preview(file("kai@c.uk,Kai,B,%s,%s\n".formatted(role, written)));
        assertThat(preview.people())
                .singleElement()
                .satisfies(
                        line -> assertThat(String.join(" and ", line.places())).isEqualTo(called));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "board-member,Four councils; Narnia,There is no such council or board",
        "board-member,Four councils; Norfolk,each needs its own kind of place",
        "viewer,Rotherham; Norfolk,needs one council"
    })
    void takesNoPlaceThatDoesNotFitTheRole(String role, String written, String why) {
        people.asPortalAdministrator();
        assertThat(people.imports.preview(file("kai@c.uk,Kai,B,%s,%s\n".formatted(role, written))))
                .satisfies(preview -> assertThat(preview.people()).isEmpty())
                .satisfies(preview -> assertThat(preview.outcome().failures())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure.message()).contains(why)));
    }

    @Test
    void needsAPlaceFromThePortalsAdministrators() {
        people.asPortalAdministrator();
        assertThat(people.imports
                        .preview(file("kai@c.uk,Kai,B,viewer,\n"))
                        .outcome()
                        .failures())
                .extracting(ImportFailure::column)
                .containsExactly("place");
        assertThat(people.imports
                        .preview(file("kai@c.uk,Kai,B,portal-admin,\n"))
                        .people())
                .hasSize(1);
    }

    @Test
    void takesNoMoreThanFiftyPeople() {
        String rows = IntStream.rangeClosed(1, 51)
                .mapToObj("p%d@c.uk,A,B,viewer,\n"::formatted)
                .collect(Collectors.joining());
        UserFilePreview preview = people.imports.preview(file(rows));
        assertThat(preview.people()).hasSize(50);
        assertThat(preview.outcome().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.line()).isEqualTo(52));
    }

    @Test
    void hasTheSignInServiceWriteToEverybodyInProduction() {
        assertThat(people.imports.inviteAll(file(TWO)))
                .allSatisfy(one -> assertThat(one.link()).isEmpty());
        assertThat(people.keycloak.mails())
                .containsExactly("kim@c.uk portal [\"UPDATE_PASSWORD\"]", "lee@c.uk portal [\"UPDATE_PASSWORD\"]");
    }

    @Test
    void invitesNobodyWhereTheMailCannotBeSent() {
        String before = people.keycloak.everything();
        people.keycloak.stopMailAfter(0);
        assertThatThrownBy(() -> people.imports.inviteAll(file(TWO)))
                .isInstanceOfSatisfying(
                        DirectoryException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(DirectoryException.Kind.NO_MAIL));
        assertThat(people.keycloak.everything()).isEqualTo(before);
    }

    @Test
    void invitesNobodyWhereTheSignInServiceGoesAway() {
        String before = people.keycloak.everything();
        int call = 1;
        while (isCutAt(call)) {
            people.keycloak.mend();
            people.service.enable(new SeenUser(PeopleFixture.SAM, people.mark(PeopleFixture.SAM)));
            assertThat(people.keycloak.everything()).as("cut at call %d", call).isEqualTo(before);
            call++;
        }
        people.keycloak.mend();
        assertThat(call).as("the calls that were cut").isGreaterThan(20);
        assertThat(people.directory.find("lee@c.uk")).isPresent();
    }

    @Test
    void namesTheRowAtWhichItStoppedAndWhatBecameOfTheOthers() {
        people.keycloak.refuseToMake("lee@c.uk");
        stops(stopped -> {
            assertThat(stopped.kind()).isEqualTo(DirectoryException.Kind.REFUSED);
            assertThat(stopped.words()).isEqualTo("error-person-name-invalid-character");
            assertThat(stopped.name()).isEqualTo("lee@c.uk");
            assertThat(stopped.row()).contains(new Row(3, false));
            assertThat(stopped.mails()).isZero();
        });
        assertThat(people.directory.find("kim@c.uk")).isEmpty();
    }

    @Test
    void saysThatAccountsAreThereStillWhereTheyCannotBeTakenAway() {
        people.keycloak.refuseToMake("lee@c.uk");
        people.keycloak.keepAccounts();
        stops(stopped -> assertThat(stopped.row()).contains(new Row(3, true)));
        assertThat(people.directory.find("kim@c.uk")).isPresent();
    }

    @Test
    void saysHowManyMailsLeadNowhere() {
        people.keycloak.stopMailAfter(1);
        stops(stopped -> {
            assertThat(stopped.kind()).isEqualTo(DirectoryException.Kind.NO_MAIL);
            assertThat(stopped.row()).contains(new Row(3, false));
            assertThat(stopped.mails()).isEqualTo(1);
        });
    }

    private void stops(Consumer<InvitingStoppedException> expected) {
        assertThatThrownBy(() -> people.imports.inviteAll(file(TWO)))
                .isInstanceOfSatisfying(InvitingStoppedException.class, expected::accept);
    }

    private boolean isCutAt(int call) {
        people.keycloak.cutAt(call, true);
        try {
            people.imports.inviteAll(file(TWO));
            return false;
        } catch (DirectoryException cut) {
            return true;
        }
    }

    private static FileSource file(String rows) {
        String text = "email,first_name,last_name,roles,place\n" + rows;
        return FileSource.of("people.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
