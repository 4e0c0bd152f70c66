package uk.councilportal.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;

class SignInRuleTest {
    @Test
    void admitsCouncilPeopleWithTheirOneCouncil() {
        PortalUser user = SignInRule.admit(claims("E08000018", "", "data-officer approver offline_access"));
        assertThat(user.council()).contains(new AuthorityCode("E08000018"));
        assertThat(user.boards()).isEmpty();
        assertThat(user.roles()).containsExactlyInAnyOrder(PortalRole.DATA_OFFICER, PortalRole.APPROVER);
        assertThat(user.displayName()).isEqualTo("A Person");
    }

    @Test
    void admitsBoardMembersWithTheirBoards() {
        PortalUser user = SignInRule.admit(claims("", "north south", "board-member"));
        assertThat(user.boards()).containsExactlyInAnyOrder("north", "south");
        assertThat(user.council()).isEmpty();
    }

    @Test
    void admitsPortalAdministratorsWithNeither() {
        assertThat(SignInRule.admit(claims("", "", "portal-admin")).roles()).containsExactly(PortalRole.PORTAL_ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "E08000018 E10000020, '', data-officer, SEVERAL_COUNCILS",
        "E08000018, north, data-officer, COUNCIL_AND_BOARD",
        "E08000018, north, board-member, COUNCIL_AND_BOARD",
        "'', '', '', NO_ROLE",
        "E08000018, '', offline_access, NO_ROLE",
        "E08000018, '', SYSTEM, NO_ROLE",
        "'', '', viewer, NO_COUNCIL",
        "'', north, viewer, NO_COUNCIL",
        "'', '', board-member, NO_BOARD",
        "E08000018, '', board-member, NO_BOARD",
        "E08000018, '', portal-admin, ROLE_DOES_NOT_FIT",
        "E08000018, '', viewer portal-admin, ROLE_DOES_NOT_FIT",
        "'', north, board-member portal-admin, ROLE_DOES_NOT_FIT",
        "'', north, portal-admin, ROLE_DOES_NOT_FIT",
        "Rotherham, '', viewer, UNKNOWN_COUNCIL",
    })
    void refusesWhoeverIsNotSetUpClearly(String councils, String boards, String roles, SignInRefusal refusal) {
        assertThatThrownBy(() -> SignInRule.admit(claims(councils, boards, roles)))
                .isInstanceOfSatisfying(
                        SignInRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @Test
    void namesARefusalAsInAddressesAndMessages() {
        assertThat(SignInRefusal.SEVERAL_COUNCILS.code()).isEqualTo("several-councils");
        assertThat(new SignInRefusedException(SignInRefusal.NO_ROLE).messageKey())
                .isEqualTo("sign-in.refused.no-role");
    }

    private static SignInClaims claims(String councils, String boards, String roles) {
        return new SignInClaims("person", "A Person", words(councils), words(boards), words(roles));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
