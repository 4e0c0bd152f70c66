package uk.councilportal.access.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.permission.Permission.Scope;
import uk.councilportal.access.permission.PortalRole.Place;

class PortalRoleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCORECARD_READ      | data-officer indicator-owner approver viewer council-admin
            DRAFT_READ          | data-officer indicator-owner approver council-admin
            OBSERVATION_ENTER   | data-officer
            OBSERVATION_IMPORT  | data-officer
            TARGET_KEEP         | council-admin
            COMMENTARY_WRITE    | data-officer indicator-owner
            ACTION_KEEP         | data-officer indicator-owner
            SUBMISSION_SIGN_OFF | approver
            COUNCIL_SETTINGS    | council-admin
            COUNCIL_ARCHIVE     | council-admin
            OWN_AUDIT_READ      | approver council-admin
            GRANT_READ          | data-officer indicator-owner approver viewer council-admin
            GRANT_GIVE          | approver
            COMPARISON_READ     | data-officer indicator-owner approver viewer council-admin board-member
            PEER_GROUP_KEEP     | data-officer approver council-admin board-member
            CATALOGUE_MANAGE    | portal-admin
            POPULATION_IMPORT   | portal-admin
            BENCHMARK_IMPORT    | portal-admin
            GRANT_MANAGE        | portal-admin
            COUNCIL_LEAVE       | portal-admin
            USER_MANAGE         | council-admin portal-admin
            AUDIT_READ          | portal-admin
            OPERATION_WATCH     | portal-admin
            SAMPLE_DATA_LOAD    | ''
            SYSTEM_WORK         | ''
            """)
    void grantsEachPermissionToTheRolesOfTheTable(Permission permission, String roles) {
        List<String> expected = roles.isBlank() ? List.of() : List.of(roles.split(" "));
        assertThat(Arrays.stream(PortalRole.values())
                        .filter(PortalRole::canBeHeldByPeople)
                        .filter(role -> role.grants(permission))
                        .map(PortalRole::realmName))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void findsEveryRoleThatPeopleHoldByItsNameInTheRealm() {
        for (PortalRole role : EnumSet.complementOf(EnumSet.of(PortalRole.SYSTEM))) {
            assertThat(PortalRole.findByRealmName(role.realmName())).contains(role);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SYSTEM", "system", "admin", "offline_access", "Viewer"})
    void grantsNothingForAnyOtherName(String name) {
        assertThat(PortalRole.findByRealmName(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void grantsOnlyWhatFitsThePlaceOfTheRole(PortalRole role) {
        Set<Scope> scopes = switch (role.place()) {
            case COUNCIL -> EnumSet.of(Scope.COUNCIL, Scope.AUDIENCE, Scope.PEOPLE);
            case BOARD -> EnumSet.of(Scope.AUDIENCE);
            case NONE -> EnumSet.of(Scope.PORTAL, Scope.PEOPLE);
        };
        assertThat(role.permissions()).extracting(Permission::scope).isSubsetOf(scopes);
    }

    @Test
    void letsNobodyWhoAltersFiguresTargetsOrWordsSignThemOff() {
        Set<Permission> altering = EnumSet.of(
                Permission.OBSERVATION_ENTER,
                Permission.OBSERVATION_IMPORT,
                Permission.TARGET_KEEP,
                Permission.COMMENTARY_WRITE,
                Permission.ACTION_KEEP);
        assertThat(PortalRole.values())
                .filteredOn(PortalRole::canBeHeldByPeople)
                .filteredOn(role -> role.grants(Permission.SUBMISSION_SIGN_OFF))
                .noneMatch(role -> altering.stream().anyMatch(role::grants));
    }

    @Test
    void letsNobodyButTheCouncilItselfShowItsFiguresToOthers() {
        assertThat(PortalRole.values())
                .filteredOn(role -> role.grants(Permission.GRANT_GIVE))
                .containsExactly(PortalRole.APPROVER, PortalRole.SYSTEM);
    }

    @Test
    void putsOnlyBoardMembersOnBoards() {
        assertThat(PortalRole.values())
                .filteredOn(role -> role.place() == Place.BOARD)
                .containsExactly(PortalRole.BOARD_MEMBER);
    }
}
