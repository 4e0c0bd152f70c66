package uk.councilportal.user.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.rules.UserRule.Administrator;
import uk.councilportal.user.rules.UserRule.Change;

/** Who may make whom what, as a table: R and N are two councils, B and C are boards, "-" is no place and no role. */
class UserRuleTest {
    private static final UserStanding LAST = standing("R COUNCIL_ADMIN");

    @ParameterizedTest(name = "administrator of {0} makes {1} into {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            R | nobody           | R VIEWER                      | ''
            R | R VIEWER         | R COUNCIL_ADMIN               | ''
            R | R VIEWER         | R DATA_OFFICER COUNCIL_ADMIN  | ''
            R | R VIEWER         | -                             | ''
            R | R VIEWER         | R                             | NO_ROLE
            R | R VIEWER         | R PORTAL_ADMIN                | ROLE_NOT_YOURS ROLE_DOES_NOT_FIT
            R | R VIEWER         | R BOARD_MEMBER                | ROLE_NOT_YOURS ROLE_DOES_NOT_FIT
            R | R VIEWER         | R VIEWER PORTAL_ADMIN         | ROLE_NOT_YOURS ROLE_DOES_NOT_FIT
            R | R VIEWER         | N VIEWER                      | PLACE_NOT_YOURS
            R | R VIEWER         | R N VIEWER                    | PLACE_NOT_YOURS PLACE_NEEDED
            R | R N VIEWER       | R VIEWER                      | PLACE_NOT_YOURS
            R | R N VIEWER       | -                             | PLACE_NOT_YOURS
            R | N VIEWER         | R VIEWER                      | PLACE_NOT_YOURS
            R | R PORTAL_ADMIN   | R VIEWER                      | ROLE_NOT_YOURS
            R | nobody           | N VIEWER                      | PLACE_NOT_YOURS
            R | R VIEWER         | R APPROVER DATA_OFFICER       | ROLES_APART
            R | R VIEWER         | R APPROVER INDICATOR_OWNER    | ROLES_APART
            R | R VIEWER         | R APPROVER COUNCIL_ADMIN      | ''
            - | R VIEWER         | N APPROVER                    | ''
            - | -                | N APPROVER                    | ''
            - | R N VIEWER       | R VIEWER                      | ''
            - | R N VIEWER       | R N VIEWER                    | ''
            - | nobody           | VIEWER                        | PLACE_NEEDED
            - | nobody           | PORTAL_ADMIN                  | ''
            - | nobody           | R PORTAL_ADMIN                | ROLE_DOES_NOT_FIT
            - | nobody           | B BOARD_MEMBER                | ''
            - | nobody           | BOARD_MEMBER                  | PLACE_NEEDED
            - | nobody           | R B VIEWER                    | ROLE_DOES_NOT_FIT
            - | nobody           | B C BOARD_MEMBER              | ''
            - | B C BOARD_MEMBER | B C BOARD_MEMBER              | ''
            - | B C BOARD_MEMBER | C BOARD_MEMBER                | ''
            - | B C BOARD_MEMBER | R B C BOARD_MEMBER            | ROLE_DOES_NOT_FIT
            R | B C BOARD_MEMBER | R VIEWER                      | ROLE_NOT_YOURS PLACE_NOT_YOURS
            """)
    void saysWhatSpeaksAgainstAChange(String of, String before, String wanted, String problems) {
        Optional<UserStanding> had = before.equals("nobody") ? Optional.empty() : Optional.of(standing(before));
        Set<UserProblem> expected = Arrays.stream(problems.split(" "))
                .filter(each -> !each.isEmpty())
                .map(UserProblem::valueOf)
                .collect(Collectors.toSet());
        assertThat(UserRule.problems(administrator("ada", of), new Change("sam", had, standing(wanted))))
                .isEqualTo(expected);
    }

    @Test
    void letsNobodyChangeTheirOwnAccount() {
        assertThat(UserRule.problems(administrator("ada", "R"), change("ada", "R COUNCIL_ADMIN", "R APPROVER")))
                .containsExactly(UserProblem.OWN_ACCOUNT);
        assertThat(UserRule.problems(administrator("ada", "-"), change("ada", "PORTAL_ADMIN", "-")))
                .containsExactly(UserProblem.OWN_ACCOUNT);
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        Change removal = change("sam", "R COUNCIL_ADMIN", "-");
        assertThat(UserRule.lastAdministrator(removal, List.of("sam")))
                .contains(UserProblem.LAST_COUNCIL_ADMINISTRATOR);
        assertThat(UserRule.lastAdministrator(removal, List.of("sam", "ada"))).isEmpty();
        assertThat(UserRule.lastAdministrator(change("sam", "PORTAL_ADMIN", "-"), List.of("sam")))
                .contains(UserProblem.LAST_PORTAL_ADMINISTRATOR);
    }

    @Test
    void doesNotCountAnAdministratorWhoCannotSignInYet() {
        assertThat(UserRule.lastAdministrator(change("sam", "R COUNCIL_ADMIN", "-"), List.of()))
                .isEmpty();
    }

    @Test
    void seesEveryWayInWhichSomebodyStopsBeingAdministrator() {
        assertThat(UserRule.leavesAdministration(LAST, LAST.withEnabled(false))).isTrue();
        assertThat(UserRule.leavesAdministration(LAST, standing("R VIEWER"))).isTrue();
        assertThat(UserRule.leavesAdministration(LAST, standing("N COUNCIL_ADMIN")))
                .isTrue();
        assertThat(UserRule.leavesAdministration(LAST, standing("-"))).isTrue();
        assertThat(UserRule.leavesAdministration(standing("PORTAL_ADMIN"), standing("N VIEWER")))
                .isTrue();
        assertThat(UserRule.leavesAdministration(LAST, standing("R COUNCIL_ADMIN VIEWER")))
                .isFalse();
        assertThat(UserRule.leavesAdministration(standing("R VIEWER"), standing("-")))
                .isFalse();
        assertThat(UserRule.leavesAdministration(standing("R N COUNCIL_ADMIN"), standing("-")))
                .isFalse();
        assertThat(UserRule.leavesAdministration(LAST.withEnabled(false), standing("-")))
                .isFalse();
    }

    @Test
    void knowsTheRolesOfThePortalAndNoOther() {
        assertThat(Arrays.stream(UserRole.values()).map(role -> role + " " + role.realmName() + " " + role.kind()))
                .containsExactlyElementsOf(Arrays.stream(PortalRole.values())
                        .filter(PortalRole::canBeHeldByPeople)
                        .map(role -> role + " " + role.realmName() + " "
                                + role.place().name().replace("NONE", "PORTAL"))
                        .toList());
    }

    @Test
    void writesAStandingSoThatItCanBeReadAgain() {
        for (String text : List.of("-", "R VIEWER", "R N DATA_OFFICER COUNCIL_ADMIN", "B BOARD_MEMBER")) {
            assertThat(UserStanding.parse(standing(text).asText())).isEqualTo(standing(text));
        }
        assertThat(UserStanding.parse(LAST.withEnabled(false).asText()).enabled())
                .isFalse();
    }

    private static Administrator administrator(String name, String of) {
        return new Administrator(name, standing(of).places().stream().findFirst());
    }

    private static Change change(String name, String before, String wanted) {
        return new Change(name, Optional.of(standing(before)), standing(wanted));
    }

    private static UserStanding standing(String text) {
        List<String> words = List.of(text.replace("-", "").strip().split(" +"));
        Set<UserPlace> places =
                words.stream().flatMap(word -> place(word).stream()).collect(Collectors.toSet());
        Set<UserRole> roles = Arrays.stream(UserRole.values())
                .filter(role -> words.contains(role.name()))
                .collect(Collectors.toSet());
        return new UserStanding(places, roles, true);
    }

    private static Optional<UserPlace> place(String word) {
        return switch (word) {
            case "R" -> Optional.of(UserPlace.council("E08000018"));
            case "N" -> Optional.of(UserPlace.council("E10000020"));
            case "B" -> Optional.of(UserPlace.board("four-councils-board"));
            case "C" -> Optional.of(UserPlace.board("two-councils-board"));
            default -> Optional.empty();
        };
    }
}
