package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.council.service.StructureService;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** A council is removed: wholly, provably, whatever goes away in the middle; and nobody else loses anything. */
class CouncilRemovalIT extends RemovalScene {
    private static final int MORE_CALLS_THAN_ANY_REMOVAL = 40;

    @Test
    void removesEverythingOfTheCouncilAndNothingOfOthers() {
        Map<CouncilTable, Long> before = rows(this::ofCouncil);
        Map<CouncilTable, Long> others = rows(table -> all(table) - ofCouncil(table));
        assertThat(visible()).isEqualTo(1);

        agreeWithItsArchive();
        desk.asPortal("portal-admin");
        desk.remove();

        Certificate proof = desk.portal(service -> service.certificate(council));
        assertThat(proof.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(proof.leaving().removal().orElseThrow().checkedAt()).isPresent();
        assertThat(proof.rowsLeft()).isZero();
        assertThat(proof.tables()).allSatisfy(table -> {
            CouncilTable which = CouncilTable.ofTable(table.table());
            long had = before.get(which) + (which == CouncilTable.COUNCIL_ARCHIVE ? 1 : 0);
            assertThat(table.removed()).as(table.table()).isEqualTo(which.isRemoved() ? had : 0);
            assertThat(table.left()).as(table.table()).isEqualTo(which.isRemoved() ? 0 : had);
        });
        assertThat(rows(this::ofCouncil).entrySet())
                .allMatch(entry -> entry.getValue() == 0 || !entry.getKey().isRemoved());
        assertThat(rows(table -> all(table) - ofCouncil(table))).isEqualTo(others);
        assertThat(visible()).as("what boards see of it").isZero();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE council = '%s'"))
                .isEqualTo(1);
        assertThat(new UserDirectory(desk.keycloak)
                        .find("officer")
                        .orElseThrow()
                        .standing())
                .as("the account stays and opens nothing")
                .isEqualTo(new UserStanding(Set.of(), Set.of(), true));
        assertThat(desk.keycloak.hasGroup("/councils/" + council)).isFalse();
        assertThatThrownBy(() -> desk.remove())
                .isInstanceOfSatisfying(
                        LeavingRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(LeavingProblem.STEP));
    }

    @Test
    void keepsAllDataUntilTheSignInServiceHasAnsweredAndGoesOnFromThere() {
        agreeWithItsArchive();
        Map<CouncilTable, Long> before = rows(this::ofCouncil);
        desk.asPortal("portal-admin");
        int call = 1;
        for (boolean whole = false; !whole; call++) {
            assertThat(call).isLessThan(MORE_CALLS_THAN_ANY_REMOVAL);
            desk.keycloak.cutAt(call, call % 2 == 0);
            try {
                desk.remove();
                whole = true;
            } catch (DirectoryException cut) {
                assertThat(desk.leaving().step()).isEqualTo(Step.REMOVING);
                assertThat(rows(this::ofCouncil)).isEqualTo(before);
            }
            desk.keycloak.mend();
        }
        assertThat(call).as("it was cut off at several calls").isGreaterThan(5);
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
    }

    @Test
    void keepsEverythingWhereTheDatabaseGoesAwayInTheMiddle() {
        agreeWithItsArchive();
        Map<CouncilTable, Long> before = rows(this::ofCouncil);
        desk.asPortal("portal-admin");
        desk.crashAtTheEnd(true);

        assertThatThrownBy(() -> desk.remove()).hasRootCauseMessage("no database");

        assertThat(rows(this::ofCouncil)).isEqualTo(before);
        assertThat(desk.leaving().step()).isEqualTo(Step.REMOVING);
        desk.crashAtTheEnd(false);
        desk.remove();
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
    }

    @Test
    void removesNothingThatIsNotInTheArchive() {
        agreeWithItsArchive();
        desk.portal.execute("UPDATE observation SET value = value + 1 WHERE council = '" + council + "'");
        desk.asPortal("portal-admin");

        assertThatThrownBy(() -> desk.remove())
                .isInstanceOfSatisfying(
                        LeavingRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(LeavingProblem.ARCHIVE_OLD));

        assertThat(desk.leaving().step()).isEqualTo(Step.ORDERED);
        assertThat(desk.trail())
                .as("each step that is stored by itself")
                .containsExactly(
                        "with the work: portal-admin LeavingBook.begin " + council + " DONE about " + council,
                        "with the work: portal-admin LeavingBook.askAgain " + council + " DONE about " + council);
        assertThat(desk.leaving().agreement()).isEmpty();
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isPositive();
        assertThat(new UserDirectory(desk.keycloak).members(UserPlace.council(council.value())))
                .hasSize(2);
    }

    @Test
    void removesNothingWhereWorkBeganAfterItWasAgreedWithoutAnArchive() {
        String kinds = "UPDATE change_set SET kind = '%s' WHERE council = '" + council + "'";
        desk.portal.execute(kinds.formatted(StructureService.KIND));
        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN).withEnabled(false), 0);
        desk.asPortal("portal-admin");
        desk.order("Set up by mistake");
        desk.asPortal("another-admin");
        instead("Nobody has worked with it");
        desk.portal.execute(kinds.formatted("CELL"));

        refuses(LeavingProblem.ARCHIVE_OLD, () -> desk.remove());
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isPositive();
    }

    @Test
    void letsNobodyChangeAnythingFromLookingAtTheArchiveUntilThePeopleAreGone() {
        agreeWithItsArchive();
        desk.asPortal("portal-admin");
        List<String> looked = new ArrayList<>();
        desk.meanwhile(() -> looked.add(desk.lockNow()));
        desk.remove();
        assertThat(looked).containsExactly("somebody else has it");
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
    }

    private static Map<CouncilTable, Long> rows(ToLongFunction<CouncilTable> count) {
        Map<CouncilTable, Long> rows = new TreeMap<>();
        Arrays.stream(CouncilTable.values()).forEach(table -> rows.put(table, count.applyAsLong(table)));
        return rows;
    }

    private long all(CouncilTable table) {
        return number("SELECT COUNT(*) FROM " + table.table());
    }

    /** How many boards see anything of the council. */
    private long visible() {
        return number("SELECT COUNT(DISTINCT grantee) FROM portal_overview.visible_council WHERE council = '%s'"
                + " AND grantee_kind = 'BOARD'");
    }
}
