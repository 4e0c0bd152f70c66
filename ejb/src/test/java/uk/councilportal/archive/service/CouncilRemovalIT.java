package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.archive.exchange.FileMark;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.service.StructureService;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.scorecard.service.ScorecardDesk;
import uk.councilportal.submission.service.IssueDesk;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** A council leaves: wholly, provably, by two people, whatever goes away in the middle; and nobody else loses anything. */
class CouncilRemovalIT {
    private static final int MORE_CALLS_THAN_ANY_REMOVAL = 40;

    @TempDir
    Path folder;

    private AuthorityCode council;
    private RemovalDesk desk;

    @BeforeEach
    void aCouncilWithSomethingInEveryTable() {
        SampleDesk.national(TestDatabase.get());
        CouncilDesk one = CouncilDesk.withTwoIndicators();
        one.observations(service -> service.store(CouncilDesk.file(
                "report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                        + "SG,1.1,,,MONTH,2017-03,,,983,OK,\n")));
        new IssueDesk(one, ScorecardDesk::published).publish("SG", ReportingMonth.of(2017, 3));
        council = one.council();
        ArchivedCouncils.addTheRest(desk(council).portal, council);
        desk = desk(council);
        desk.keycloak.createGroup(
                "/councils",
                Json.createObjectBuilder().add("name", council.value()).build());
        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN), 0);
        desk.keycloak.put("officer", standing(UserRole.DATA_OFFICER), 0);
    }

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
                        "with the work: portal-admin LeavingBook.begin " + council + " DONE",
                        "with the work: portal-admin LeavingBook.askAgain " + council + " DONE");
        assertThat(desk.leaving().agreement()).isEmpty();
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isPositive();
        assertThat(new UserDirectory(desk.keycloak).members(UserPlace.council(council.value())))
                .hasSize(2);
    }

    @Test
    void agreesWithAnArchiveOfItsOwnThatHoldsEverythingOnly() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        assertThat(FileMark.of(folder.resolve("archive.zip"))).isEqualTo(digest);

        refuses(
                LeavingProblem.NO_SUCH_ARCHIVE,
                () -> desk.departure(service -> service.agree("0" + digest.substring(1))));
        refuses(LeavingProblem.NO_SUCH_ARCHIVE, () -> desk.departure(service -> service.agree("")));
        desk.portal.execute("UPDATE target SET aim = 1 WHERE council = '" + council + "'");
        desk.portal.execute("UPDATE commentary_text SET body = 'Other words' WHERE council = '" + council + "'");
        refuses(LeavingProblem.ARCHIVE_OLD, () -> desk.departure(service -> service.agree(digest)));

        String later = desk.take(folder.resolve("later.zip"));
        desk.departure(service -> service.agree(" " + later.toUpperCase(Locale.ROOT) + "\n"));
        assertThat(desk.leaving()
                        .agreement()
                        .orElseThrow()
                        .archive()
                        .orElseThrow()
                        .file())
                .isEqualTo(later);
        desk.departure(service -> assertThat(service.departure()).isPresent());
    }

    @Test
    void needsTwoPeopleWhereNobodyOfTheCouncilIsThere() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        refuses(LeavingProblem.UNDER_WAY, () -> desk.order("Again"));
        refuses(LeavingProblem.SOMEBODY_THERE, () -> instead("Nobody there"));

        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN).withEnabled(false), 0);
        refuses(LeavingProblem.SAME_PERSON, () -> instead("Nobody there"));
        refuses(LeavingProblem.STEP, () -> desk.remove());
        desk.asPortal("another-admin");
        refuses(LeavingProblem.NO_ARCHIVE, () -> instead("The council was dissolved"));
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        desk.asPortal("another-admin");
        refuses(LeavingProblem.REASON, () -> instead(" "));
        refuses(LeavingProblem.REASON, () -> instead("x".repeat(501)));
        instead("The council was dissolved");
        desk.remove();

        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(desk.leaving().toString()).endsWith(digest);
        assertThat(desk.leaving().agreement().orElseThrow().by()).isEqualTo("another-admin");
    }

    @Test
    void needsAnotherArchiveWhereSomethingWasChangedSinceTheOneThatWasAgreedWith() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN).withEnabled(false), 0);
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asPortal("another-admin");
        instead("The council was dissolved");
        desk.portal.execute("UPDATE observation SET value = value + 1 WHERE council = '" + council + "'");

        refuses(LeavingProblem.ARCHIVE_OLD, () -> desk.remove());
        refuses(LeavingProblem.NO_ARCHIVE, () -> instead("Once more"));
        refuses(LeavingProblem.STEP, () -> desk.remove());
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isPositive();
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

    @Test
    void leavesWhileSuspendedThoughItsAdministratorIsThere() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.asPortal("portal-admin");
        desk.order("No contract");
        desk.asPortal("another-admin");
        refuses(LeavingProblem.SOMEBODY_THERE, () -> instead("It is suspended"));
        stand("SUSPENDED");
        instead("It is suspended");
        desk.remove();
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
    }

    @Test
    void leavesAfterItBecamePartOfAnother() {
        desk.asCouncil();
        desk.take(folder.resolve("archive.zip"));
        desk.asPortal("portal-admin");
        stand("LEFT");
        assertThatThrownBy(() -> desk.order("Left by itself")).isInstanceOf(LeavingNotFoundException.class);
        desk.portal.execute("INSERT INTO authority_successor (former_code, successor_code, since, kind) VALUES ('"
                + council + "', 'E10000020', '2026-04-01', 'MERGED')");
        assertThat(desk.portal(LeavingService::staying))
                .anyMatch(each -> each.code().equals(council));
        desk.order("Merged");
        desk.asPortal("another-admin");
        instead("It is part of another");
        desk.remove();
        assertThat(desk.leaving().step()).isEqualTo(Step.LEFT);
        assertThat(ofCouncil(CouncilTable.OBSERVATION)).isZero();
        refuses(LeavingProblem.UNDER_WAY, () -> desk.order("Again"));
    }

    @Test
    void staysWhereTheOrderIsTakenBack() {
        agreeWithItsArchive();
        desk.asPortal("portal-admin");
        assertThat(desk.portal(LeavingService::staying))
                .noneMatch(each -> each.code().equals(council));
        desk.portal(service -> {
            service.withdraw(council);
            return null;
        });

        assertThat(desk.portal(LeavingService::staying))
                .anyMatch(each -> each.code().equals(council));
        assertThat(desk.portal(LeavingService::leavings))
                .anyMatch(each -> each.council().equals(council) && each.step() == Step.WITHDRAWN);
        assertThatThrownBy(() -> desk.remove()).isInstanceOf(LeavingNotFoundException.class);
        assertThatThrownBy(() -> desk.leaving()).isInstanceOf(LeavingNotFoundException.class);
        desk.order("After all");
        assertThat(desk.leaving().step()).isEqualTo(Step.ORDERED);
    }

    private void stand(String state) {
        desk.portal.execute("UPDATE portal_council SET state = '" + state + "' WHERE ons_code = '" + council + "'");
    }

    private void instead(String reason) {
        desk.portal(service -> {
            service.agreeInstead(council, reason);
            return null;
        });
    }

    private static void refuses(LeavingProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        LeavingRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private void agreeWithItsArchive() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        desk.departure(service -> service.agree(digest));
    }

    private static RemovalDesk desk(AuthorityCode council) {
        return new RemovalDesk(council);
    }

    private UserStanding standing(UserRole role) {
        return new UserStanding(Set.of(UserPlace.council(council.value())), Set.of(role), true);
    }

    private static Map<CouncilTable, Long> rows(ToLongFunction<CouncilTable> count) {
        Map<CouncilTable, Long> rows = new TreeMap<>();
        Arrays.stream(CouncilTable.values()).forEach(table -> rows.put(table, count.applyAsLong(table)));
        return rows;
    }

    private long ofCouncil(CouncilTable table) {
        return number("SELECT COUNT(*) FROM " + table.table() + " WHERE " + table.owner() + " = '%s'");
    }

    private long all(CouncilTable table) {
        return number("SELECT COUNT(*) FROM " + table.table());
    }

    /** How many boards see anything of the council. */
    private long visible() {
        return number("SELECT COUNT(DISTINCT grantee) FROM portal_overview.visible_council WHERE council = '%s'"
                + " AND grantee_kind = 'BOARD'");
    }

    private long number(String sql) {
        try (Connection connection = desk.portal.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(council))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
