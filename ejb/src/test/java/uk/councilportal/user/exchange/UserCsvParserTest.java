package uk.councilportal.user.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.rules.UserProblem;

/** What a row of a file of users says, and what is wrong with one that says nothing. */
class UserCsvParserTest {
    private static final String HEADINGS = "email,first_name,last_name,roles,place\n";
    private static final String LONG = "x".repeat(201);

    private final FailureLog failures = new FailureLog();

    @Test
    void readsWhoAsWhatAndWhere() {
        assertThat(read("sam@council.gov.uk,Sam,Hill,data-officer; viewer,E08000018\n"))
                .containsExactly(new UserRow(
                        2,
                        new Person("sam@council.gov.uk", "Sam", "Hill"),
                        Set.of(UserRole.DATA_OFFICER, UserRole.VIEWER),
                        List.of("E08000018")));
        assertThat(failures.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sam@c.uk,Sam,Hill,board-member,one-board                      | one-board
            sam@c.uk,Sam,Hill,board-member,one-board; Second board        | one-board+Second board
            sam@c.uk,Sam,Hill,board-member,one-board ;two-board;          | one-board+two-board
            sam@c.uk,Sam,Hill,viewer,"Bristol, City of"                   | Bristol, City of
            sam@c.uk,Sam,Hill,viewer,                                     | ''
            sam@c.uk,Sam,Hill,viewer,;                                    | ''
            """)
    void takesSeveralBoardsWithSemicolonsBetweenThem(String row, String places) {
        assertThat(read(row + "\n"))
                .singleElement()
                .satisfies(read -> assertThat(String.join("+", read.places())).isEqualTo(places));
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            data-officer           | DATA_OFFICER
            Data officer           | DATA_OFFICER
            DATA_OFFICER           | DATA_OFFICER
            Council administrator  | COUNCIL_ADMIN
            portal-admin           | PORTAL_ADMIN
            viewer;                | VIEWER
            """)
    void takesRolesAsPeopleWriteThem(String written, UserRole role) {
        assertThat(read("sam@council.gov.uk,Sam,Hill,%s,\n".formatted(written)))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(role));
    }

    @ParameterizedTest(name = "{0} is refused in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sam,Sam,Hill,viewer,             | email      | This is no email address that can be signed in with. Write one like name@council.gov.uk, with letters, digits and . _ + - before the @
            sam@council,Sam,Hill,viewer,     | email      | This is no email address that can be signed in with. Write one like name@council.gov.uk, with letters, digits and . _ + - before the @
            s@c.uk,Sam (Lee),Hill,viewer,    | first_name | A name cannot hold “(”. Leave it out
            s@c.uk,Sam,Hill?,viewer,         | last_name  | A name cannot hold “?”. Leave it out
            ,Sam,Hill,viewer,                | email      | It cannot be left empty
            s@c.uk,,Hill,viewer,             | first_name | It cannot be left empty
            s@c.uk,Sam,,viewer,              | last_name  | It cannot be left empty
            s@c.uk,Sam,Hill,,                | roles      | It cannot be left empty
            s@c.uk,Sam,Hill,;,               | roles      | There is no role here. Write one or more of data-officer, indicator-owner, approver, viewer, council-admin, board-member, portal-admin
            s@c.uk,Sam,Hill,king,            | roles      | “king” is no role. Write one or more of data-officer, indicator-owner, approver, viewer, council-admin, board-member, portal-admin
            s@c.uk,=Sam,Hill,viewer,         | first_name | The text begins like a formula. Begin it with a letter or a digit
            """)
    void saysWhatIsWrongInWhichColumn(String row, String column, String words) {
        assertThat(read(row + "\n")).isEmpty();
        assertThat(failures.kept()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.column()).isEqualTo(column);
            assertThat(failure.message()).isEqualTo(words);
        });
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        assertThat(read(LONG + "@council.gov.uk,Sam,Hill,viewer,\n")).isEmpty();
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly("email");
    }

    @Test
    void passesOverRowsThatWereEmptiedInASpreadsheet() {
        assertThat(read(",,,,\nsam@c.uk,Sam,Hill,viewer,\n,,,,\n , , , ,\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThat(read("s@c.uk,%s,Hill,viewer,\ns@c.uk,Sam,%s,viewer,\n".formatted("x".repeat(255), "x".repeat(256))))
                .hasSize(1);
        assertThat(failures.kept()).extracting(ImportFailure::column).containsExactly("last_name");
    }

    @Test
    void needsNoPlaceAndTakesNoOtherColumn() {
        FileSource without = file("email,first_name,last_name,roles\nsam@council.gov.uk,Sam,Hill,viewer\n");
        assertThat(new UserCsvParser().readAll(without, failures)).hasSize(1);
        assertThat(new UserCsvParser().readAll(file("email,name\n"), failures)).isEmpty();
        assertThat(failures.kept())
                .extracting(ImportFailure::column)
                .containsExactlyInAnyOrder("name", "first_name", "last_name", "roles");
    }

    @Test
    void knowsWhatToDoWhereARuleSaysNo() {
        UserRow row = new UserRow(
                7, new Person("s@c.uk", "Sam", "Hill"), Set.of(UserRole.VIEWER), List.of("Narnia", "Mordor"));
        assertThat(RowRemedy.of(UserProblem.PLACE_NOT_YOURS).of(row))
                .satisfies(failure -> assertThat(failure.value()).isEqualTo("Narnia; Mordor"));
        assertThat(RowRemedy.of(UserProblem.ROLES_APART).of(row))
                .satisfies(failure -> assertThat(failure.value()).isEqualTo("viewer"));
        assertThat(RowRemedy.TAKEN.of(row)).satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(7);
            assertThat(failure.column()).isEqualTo("email");
            assertThat(failure.value()).isEqualTo("s@c.uk");
        });
        Set<UserProblem> aboutPeopleWhoAreThere = EnumSet.of(
                UserProblem.NO_ROLE,
                UserProblem.NOT_INVITED,
                UserProblem.CHANGED_SINCE,
                UserProblem.LAST_COUNCIL_ADMINISTRATOR,
                UserProblem.LAST_PORTAL_ADMINISTRATOR);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(aboutPeopleWhoAreThere)))
                .allSatisfy(problem -> assertThat(RowRemedy.of(problem)).hasToString(problem.name()));
    }

    private List<UserRow> read(String rows) {
        return new UserCsvParser().readAll(file(HEADINGS + rows), failures);
    }

    private static FileSource file(String text) {
        return FileSource.of("people.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
