package uk.councilportal.archive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.desk.SampleDesk;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.scorecard.service.ScorecardDesk;
import uk.councilportal.submission.service.IssueDesk;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** One council with something in every table, and the people who let it leave. */
abstract class RemovalScene {
    @TempDir
    Path folder;

    AuthorityCode council;
    RemovalDesk desk;

    @BeforeEach
    void aCouncilWithSomethingInEveryTable() {
        SampleDesk.national(TestDatabase.get());
        CouncilDesk one = CouncilDesk.withTwoIndicators();
        one.observations(service -> service.store(CouncilDesk.file(
                "report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note\n"
                        + "SG,1.1,,,MONTH,2017-03,,,983,OK,\n")));
        new IssueDesk(one, ScorecardDesk::published).publish("SG", ReportingMonth.of(2017, 3));
        council = one.council();
        ArchivedCouncils.addTheRest(TestDatabase.get(), council);
        desk = new RemovalDesk(council);
        desk.keycloak.createGroup(
                "/councils",
                Json.createObjectBuilder().add("name", council.value()).build());
        desk.keycloak.put("admin", standing(UserRole.COUNCIL_ADMIN), 0);
        desk.keycloak.put("officer", standing(UserRole.DATA_OFFICER), 0);
    }

    void agreeWithItsArchive() {
        desk.asPortal("portal-admin");
        desk.order("Merged");
        desk.asCouncil();
        String digest = desk.take(folder.resolve("archive.zip"));
        desk.departure(service -> service.agree(digest));
    }

    void instead(String reason) {
        desk.portal(service -> {
            service.agreeInstead(council, reason);
            return null;
        });
    }

    static void refuses(LeavingProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        LeavingRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    void stand(String state) {
        desk.portal.execute("UPDATE portal_council SET state = '" + state + "' WHERE ons_code = '" + council + "'");
    }

    UserStanding standing(UserRole role) {
        return new UserStanding(Set.of(UserPlace.council(council.value())), Set.of(role), true);
    }

    long ofCouncil(CouncilTable table) {
        return number("SELECT COUNT(*) FROM " + table.table() + " WHERE " + table.owner() + " = '%s'");
    }

    long number(String sql) {
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
